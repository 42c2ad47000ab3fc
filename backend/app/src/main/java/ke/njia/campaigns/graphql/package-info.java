/**
 * The schema's part of campaigns.
 */
@NullMarked
package ke.njia.campaigns.graphql;

import org.jspecify.annotations.NullMarked;
