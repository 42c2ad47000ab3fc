/**
 * How an organization works on a case of its own: it decides, with four eyes, and divides
 * the work into tasks of four lanes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "cases", "sealing", "safeguards" })
package ke.njia.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
