/**
 * People of the network: professionals of a partner, whose work is known inside the
 * network and whose name is not; defenders and their networks, known only to the
 * organization that keeps them. A module of its own, because the directory is what
 * everybody reads and knows no seal.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "sealing" })
package ke.njia.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
