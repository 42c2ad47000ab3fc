/**
 * People of the network over GraphQL.
 */
@NullMarked
package ke.njia.people.graphql;

import org.jspecify.annotations.NullMarked;
