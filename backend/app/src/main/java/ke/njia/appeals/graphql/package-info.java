/**
 * The schema's part of appeals.
 */
@NullMarked
package ke.njia.appeals.graphql;

import org.jspecify.annotations.NullMarked;
