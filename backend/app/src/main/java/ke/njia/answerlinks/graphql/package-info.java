/**
 * Answer links over GraphQL.
 */
@NullMarked
package ke.njia.answerlinks.graphql;

import org.jspecify.annotations.NullMarked;
