/**
 * Which ways lead to help: asks the engine on the newest network with what a case may
 * disclose, and checks again what a person chooses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "cases", "consent", "sealing" })
package ke.njia.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
