/**
 * The record of help for one person: what was told, the thresholds, the needs, and the
 * clocks that run. It holds codes, never a name.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "sealing" })
package ke.njia.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
