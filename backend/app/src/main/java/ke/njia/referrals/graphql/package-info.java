/**
 * Referrals over GraphQL.
 */
@NullMarked
package ke.njia.referrals.graphql;

import org.jspecify.annotations.NullMarked;
