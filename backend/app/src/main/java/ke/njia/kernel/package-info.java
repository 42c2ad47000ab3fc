/**
 * The few words every module speaks: who acts, what came of it, what happened. Nothing
 * else may grow here.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.CLOSED, allowedDependencies = {})
package ke.njia.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
