package ke.njia.duplicates.graphql;

import java.util.List;
import java.util.Optional;

import ke.njia.duplicates.DuplicateDecision;
import ke.njia.duplicates.DuplicateDesk;
import ke.njia.duplicates.DuplicateEntry;
import ke.njia.duplicates.DuplicateVerdict;
import ke.njia.duplicates.NewDecision;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Language;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Pairs side by side, and what people say of them.
 */
@Controller
class DuplicateController {

	private final DuplicateDesk desk;

	private final Vocabulary vocabulary;

	DuplicateController(DuplicateDesk desk, Vocabulary vocabulary) {
		this.desk = desk;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	PairPage duplicatePairs(@Argument int first, @Argument @Nullable String after) {
		return PairPage.of(this.desk.pairs(), first, after);
	}

	@QueryMapping
	List<DuplicateDecision> duplicateDecisions() {
		return this.desk.decisions();
	}

	@MutationMapping
	DuplicateDecisionPayload decideDuplicate(@Argument DecideDuplicateInput input, Actor actor) {
		return payload(this.desk.decide(input.decision(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	DuplicateDecisionPayload undoDuplicateDecision(@Argument UndoDuplicateDecisionInput input, Actor actor) {
		return payload(this.desk.undo(input.decision(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	@Nullable County county(DuplicateEntry entry) {
		return Optional.ofNullable(entry.county()).flatMap(this.vocabulary::findCounty).orElse(null);
	}

	@SchemaMapping
	List<ServiceType> serviceTypes(DuplicateEntry entry) {
		return entry.serviceTypes().stream().map(this.vocabulary::serviceType).toList();
	}

	@SchemaMapping
	List<Language> languages(DuplicateEntry entry) {
		return entry.languages().stream().map(this.vocabulary::language).toList();
	}

	@SchemaMapping(typeName = "DuplicatePlace")
	County county(DuplicateEntry.Place place) {
		return this.vocabulary.county(place.county());
	}

	private static DuplicateDecisionPayload payload(Outcome<DuplicateDecision> outcome) {
		return outcome.fold((decision) -> new DuplicateDecisionPayload(decision, List.of()),
				(errors) -> new DuplicateDecisionPayload(null, errors));
	}

	record DecideDuplicateInput(String idempotencyKey, String first, String second, DuplicateVerdict verdict,
			@Nullable String keep, String reason) {

		NewDecision decision() {
			return new NewDecision(this.first, this.second, this.verdict, this.keep, this.reason);
		}

	}

	record UndoDuplicateDecisionInput(String idempotencyKey, String decision) {
	}

	record DuplicateDecisionPayload(@Nullable DuplicateDecision decision, List<UserError> userErrors) {
	}

}
