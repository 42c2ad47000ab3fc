/**
 * The way to a safe house: routed by county, never by address. The house writes its way,
 * sealed; the organization that holds a case is shown it in two steps, and the house
 * learns of every time.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "kernel", "vocabulary", "directory", "cases", "consent", "referrals", "sealing" })
package ke.njia.safehouses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
