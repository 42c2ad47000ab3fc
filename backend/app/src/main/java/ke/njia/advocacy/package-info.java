/**
 * What States were told at the Universal Periodic Review and what became of it:
 * recommendations and their status, what is asked of which permanent mission and what it
 * said, and the way from cases to outcomes, in counts that point at nobody.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "kernel", "vocabulary", "sealing", "directory", "cases", "campaigns", "documents" })
package ke.njia.advocacy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
