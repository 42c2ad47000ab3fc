/**
 * Who did or read what, when: one leaf for every act, stored in the act's own
 * transaction.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package ke.njia.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
