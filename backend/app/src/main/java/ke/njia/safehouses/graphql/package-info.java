/**
 * Safe houses over GraphQL.
 */
@NullMarked
package ke.njia.safehouses.graphql;

import org.jspecify.annotations.NullMarked;
