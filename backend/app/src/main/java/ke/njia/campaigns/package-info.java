/**
 * Joint campaigns: partners plan one action together, say who promised what, sign one
 * statement and let it out when all agreed. A campaign never holds who a person is; what
 * it tells of a case rests on that person's consent, and goes with it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "sealing", "directory", "cases", "safeguards",
		"consent", "documents" })
package ke.njia.campaigns;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
