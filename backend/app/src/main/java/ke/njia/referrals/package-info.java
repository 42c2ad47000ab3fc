/**
 * Asking another organization to act, and its answer: FHIR Task states, each step done by
 * whom it belongs to, accepted exactly once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "cases", "consent", "routing",
		"sealing", "safeguards" })
package ke.njia.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
