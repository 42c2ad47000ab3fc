/**
 * Open requests over GraphQL.
 */
@NullMarked
package ke.njia.openrequests.graphql;

import org.jspecify.annotations.NullMarked;
