package ke.njia.referrals.graphql;

import java.util.List;

import graphql.GraphQLContext;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import ke.njia.referrals.Suggestion;
import ke.njia.referrals.SuggestionDesk;
import ke.njia.referrals.SuggestionReason;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What receivers suggest, and what becomes of it.
 */
@Controller
class SuggestionController {

	private final SuggestionDesk desk;

	private final ReferralReadings readings;

	private final Vocabulary vocabulary;

	private final Directory directory;

	SuggestionController(SuggestionDesk desk, ReferralReadings readings, Vocabulary vocabulary, Directory directory) {
		this.desk = desk;
		this.readings = readings;
		this.vocabulary = vocabulary;
		this.directory = directory;
	}

	@MutationMapping
	ReferralPayload suggestHelp(@Argument SuggestHelpInput input, Actor actor) {
		return payload(this.desk.suggest(input.referral(), input.serviceType(), input.organization(), input.reason(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	ReferralPayload takeUpSuggestion(@Argument SuggestionInput input, Actor actor) {
		return payload(this.desk.takeUp(input.suggestion(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	ReferralPayload turnDownSuggestion(@Argument SuggestionInput input, Actor actor) {
		return payload(this.desk.turnDown(input.suggestion(), input.idempotencyKey(), actor));
	}

	@BatchMapping(typeName = "Referral")
	List<List<Suggestion>> suggestions(List<Referral> referrals, GraphQLContext context) {
		return this.desk.listFor(referrals, context.get(Actor.class));
	}

	@SchemaMapping(typeName = "Referral")
	@Nullable Referral cameFrom(Referral referral, Actor actor) {
		Referral.Origin origin = referral.origin();
		return (origin != null) ? this.readings.read(origin.referralId(), actor).orElse(null) : null;
	}

	@SchemaMapping(typeName = "ReferralSuggestion")
	ServiceType serviceType(Suggestion suggestion) {
		return this.vocabulary.serviceType(suggestion.serviceType());
	}

	@SchemaMapping(typeName = "ReferralSuggestion")
	@Nullable Organization organization(Suggestion suggestion) {
		String named = suggestion.organization();
		return (named != null) ? this.directory.snapshot().findOrganization(named).orElse(null) : null;
	}

	private static ReferralPayload payload(Outcome<Referral> outcome) {
		return outcome.fold((referral) -> new ReferralPayload(referral, List.of()),
				(errors) -> new ReferralPayload(null, errors));
	}

	record SuggestHelpInput(String idempotencyKey, String referral, String serviceType, @Nullable String organization,
			SuggestionReason reason) {
	}

	record SuggestionInput(String idempotencyKey, String suggestion) {
	}

}
