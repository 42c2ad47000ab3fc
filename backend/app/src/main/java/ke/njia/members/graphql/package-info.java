/**
 * Members over GraphQL.
 */
@NullMarked
package ke.njia.members.graphql;

import org.jspecify.annotations.NullMarked;
