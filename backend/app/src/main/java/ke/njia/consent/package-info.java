/**
 * What the person agreed to, and the only door through which a case is told to anybody:
 * {@link ke.njia.consent.DisclosedCase} can be made here and nowhere else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "cases", "sealing" })
package ke.njia.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
