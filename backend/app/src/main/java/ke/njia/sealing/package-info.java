/**
 * What the record tells of a person is stored sealed: a key for every case, wrapped by a
 * key of the organization that holds it, wrapped by a master key. All keys are kept
 * outside the database, so that the database alone, and every copy of it, tells nothing,
 * and destroying one small file erases a case everywhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package ke.njia.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
