/**
 * Consent and disclosure over GraphQL.
 */
@NullMarked
package ke.njia.consent.graphql;

import org.jspecify.annotations.NullMarked;
