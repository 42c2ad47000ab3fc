/**
 * The schema's part of evidence.
 */
@NullMarked
package ke.njia.evidence.graphql;

import org.jspecify.annotations.NullMarked;
