/**
 * Group incidents: one event, many people, such as a mass arrest. Each of them has a case
 * of their own; what belongs to all is said once. Who takes whom is found by the surge
 * engine and confirmed by a named person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "sealing", "cases", "consent",
		"routing", "referrals", "safeguards" })
package ke.njia.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
