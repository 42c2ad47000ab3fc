/**
 * Rights over GraphQL.
 */
@NullMarked
package ke.njia.rights.graphql;

import org.jspecify.annotations.NullMarked;
