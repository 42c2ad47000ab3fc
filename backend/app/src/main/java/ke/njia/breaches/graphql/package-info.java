/**
 * Breaches over GraphQL.
 */
@NullMarked
package ke.njia.breaches.graphql;

import org.jspecify.annotations.NullMarked;
