/**
 * Bodies over GraphQL.
 */
@NullMarked
package ke.njia.bodies.graphql;

import org.jspecify.annotations.NullMarked;
