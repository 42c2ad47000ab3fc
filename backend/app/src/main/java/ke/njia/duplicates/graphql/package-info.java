/**
 * Duplicates over GraphQL.
 */
@NullMarked
package ke.njia.duplicates.graphql;

import org.jspecify.annotations.NullMarked;
