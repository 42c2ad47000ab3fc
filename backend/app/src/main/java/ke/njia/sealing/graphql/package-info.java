/**
 * Keys over GraphQL: renewed, never shown.
 */
@NullMarked
package ke.njia.sealing.graphql;

import org.jspecify.annotations.NullMarked;
