/**
 * What the law gives the person a case is about: requests with their clock, the export of
 * everything held, and the time after which it is held no more (Data Protection Act 2019,
 * ss. 26, 34, 36, 38 to 40).
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "cases", "consent", "referrals",
		"openrequests", "incidents", "audit", "sealing", "workflow", "safeguards", "evidence", "appeals", "bodies",
		"advocacy", "campaigns" })
package ke.njia.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
