package ke.njia.referrals;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a suggestion. The names of the components are what is stored.
 *
 * @param serviceType code of the kind of help
 * @param organization identifier of the organization suggested
 * @param reason why
 */
record SealedSuggestion(String serviceType, @Nullable String organization, SuggestionReason reason) {
}
