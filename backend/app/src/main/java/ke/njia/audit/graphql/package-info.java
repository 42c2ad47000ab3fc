/**
 * The audit record over GraphQL.
 */
@NullMarked
package ke.njia.audit.graphql;

import org.jspecify.annotations.NullMarked;
