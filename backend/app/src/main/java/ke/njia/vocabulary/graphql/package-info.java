/**
 * The vocabulary's fields of the GraphQL schema.
 */
@NullMarked
package ke.njia.vocabulary.graphql;

import org.jspecify.annotations.NullMarked;
