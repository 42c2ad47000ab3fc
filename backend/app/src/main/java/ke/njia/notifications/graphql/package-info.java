/**
 * The stream of changes over GraphQL.
 */
@NullMarked
package ke.njia.notifications.graphql;

import org.jspecify.annotations.NullMarked;
