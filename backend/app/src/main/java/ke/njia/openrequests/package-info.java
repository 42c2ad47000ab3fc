/**
 * Open requests: when no known partner answers, a need is shown to every partner that may
 * be asked for it, by kind of help and county alone; the first that claims it has
 * promised to take it, and is then asked like anybody else. Nothing of the person is told
 * before.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "sealing", "cases", "consent",
		"routing", "referrals" })
package ke.njia.openrequests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
