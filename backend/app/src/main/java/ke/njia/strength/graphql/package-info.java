/**
 * The strength of the network over GraphQL.
 */
@NullMarked
package ke.njia.strength.graphql;

import org.jspecify.annotations.NullMarked;
