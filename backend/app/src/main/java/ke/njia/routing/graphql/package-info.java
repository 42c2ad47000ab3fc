/**
 * Route plans over GraphQL.
 */
@NullMarked
package ke.njia.routing.graphql;

import org.jspecify.annotations.NullMarked;
