/**
 * The people of a partner, kept by its own administrator: who they are is in the realm
 * and nowhere else, and the portal asks and changes it there.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package ke.njia.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
