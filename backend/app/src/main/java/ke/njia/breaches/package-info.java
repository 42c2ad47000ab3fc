/**
 * Breaches of personal data: what happened, whom the law wants told by when, and who told
 * them (Data Protection Act 2019, s. 43). Which cases could have been seen is asked of
 * the audit record.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "directory", "sealing", "audit" })
package ke.njia.breaches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
