/**
 * News for those it concerns: an outbox written in the transaction of the act, and the
 * stream of changes a signed-in person hears. Messages name things by identifier only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package ke.njia.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
