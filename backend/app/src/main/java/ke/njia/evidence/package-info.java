/**
 * Files that bear witness: kept whole and sealed, each with a key of its own, with a
 * chain of custody that says who has had them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "cases", "sealing" })
package ke.njia.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
