/**
 * Advocacy over GraphQL.
 */
@NullMarked
package ke.njia.advocacy.graphql;

import org.jspecify.annotations.NullMarked;
