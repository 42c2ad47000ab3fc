/**
 * Safeguards over GraphQL.
 */
@NullMarked
package ke.njia.safeguards.graphql;

import org.jspecify.annotations.NullMarked;
