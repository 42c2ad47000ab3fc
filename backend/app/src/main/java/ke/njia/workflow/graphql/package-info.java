/**
 * Decisions, deputies and tasks over GraphQL.
 */
@NullMarked
package ke.njia.workflow.graphql;

import org.jspecify.annotations.NullMarked;
