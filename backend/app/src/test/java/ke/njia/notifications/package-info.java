/**
 * Tests of notifications.
 */
@NullMarked
package ke.njia.notifications;

import org.jspecify.annotations.NullMarked;
