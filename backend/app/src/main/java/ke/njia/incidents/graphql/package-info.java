/**
 * Group incidents and surge plans over GraphQL.
 */
@NullMarked
package ke.njia.incidents.graphql;

import org.jspecify.annotations.NullMarked;
