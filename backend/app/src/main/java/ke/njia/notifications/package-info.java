/**
 * News for those it concerns: an outbox written in the transaction of the act, the stream
 * of changes a signed-in person hears, and what is told outside the portal. The stream
 * names things by identifier only; what leaves says nothing at all.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "sealing" })
package ke.njia.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
