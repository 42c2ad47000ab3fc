/**
 * Cases over GraphQL.
 */
@NullMarked
package ke.njia.cases.graphql;

import org.jspecify.annotations.NullMarked;
