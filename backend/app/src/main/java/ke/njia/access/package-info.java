/**
 * The door: which tokens are good, who acts, which field may be read by whom, and what a
 * failure may say. Everything else assumes that a request got this far.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package ke.njia.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
