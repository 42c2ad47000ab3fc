package ke.njia.people.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.people.ProfessionalGender;
import ke.njia.people.NewProfessional;
import ke.njia.people.Profession;
import ke.njia.people.Professional;
import ke.njia.people.ProfessionalDesk;
import ke.njia.people.ProfessionalDetails;
import ke.njia.people.ProfessionalTold;
import ke.njia.vocabulary.Language;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Professionals of a partner.
 */
@Controller
class ProfessionalController {

	private final ProfessionalDesk desk;

	private final Vocabulary vocabulary;

	private final Clock clock;

	ProfessionalController(ProfessionalDesk desk, Vocabulary vocabulary, Clock clock) {
		this.desk = desk;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	@QueryMapping
	List<Professional> professionals(@Argument @Nullable String organization, Actor actor) {
		return this.desk.list(organization, actor);
	}

	@QueryMapping
	@Nullable ProfessionalDetails professional(@Argument String id, Actor actor) {
		return this.desk.read(id, actor).orElse(null);
	}

	@MutationMapping
	ProfessionalPayload addProfessional(@Argument AddProfessionalInput input, Actor actor) {
		return payload(
				this.desk.add(said(input.profession(), input.languages(), told(input)), input.idempotencyKey(), actor));
	}

	@MutationMapping
	ProfessionalPayload changeProfessional(@Argument ChangeProfessionalInput input, Actor actor) {
		return payload(this.desk.change(
				input.professional(), said(input.profession(), input.languages(), new ProfessionalTold(input.name(),
						input.gender(), input.licenceBody(), input.licenceNumber(), input.phone())),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	ProfessionalPayload pauseProfessional(@Argument PauseProfessionalInput input, Actor actor) {
		return payload(this.desk.pause(input.professional(), input.until(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	RemovedPersonPayload removeProfessional(@Argument RemoveProfessionalInput input, Actor actor) {
		return RemovedPersonPayload.of(this.desk.remove(input.professional(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	List<Language> languages(Professional professional) {
		return professional.languages()
			.stream()
			.flatMap((code) -> this.vocabulary.findLanguage(code).stream())
			.toList();
	}

	@SchemaMapping
	boolean available(Professional professional) {
		return professional.availableAt(this.clock.instant());
	}

	/** A pause that is over is none. */
	@SchemaMapping
	@Nullable Instant pausedUntil(Professional professional) {
		return Optional.ofNullable(professional.pausedUntil())
			.filter((until) -> until.isAfter(this.clock.instant()))
			.orElse(null);
	}

	@SchemaMapping
	String name(ProfessionalDetails details) {
		return details.told().name();
	}

	@SchemaMapping
	ProfessionalGender gender(ProfessionalDetails details) {
		return details.told().gender();
	}

	@SchemaMapping
	String licenceBody(ProfessionalDetails details) {
		return details.told().licenceBody();
	}

	@SchemaMapping
	String licenceNumber(ProfessionalDetails details) {
		return details.told().licenceNumber();
	}

	@SchemaMapping
	String phone(ProfessionalDetails details) {
		return details.told().phone();
	}

	private static NewProfessional said(Profession profession, List<String> languages, ProfessionalTold told) {
		return new NewProfessional(profession, languages, told);
	}

	private static ProfessionalTold told(AddProfessionalInput input) {
		return new ProfessionalTold(input.name(), input.gender(), input.licenceBody(), input.licenceNumber(),
				input.phone());
	}

	private static ProfessionalPayload payload(Outcome<Professional> outcome) {
		return outcome.fold((professional) -> new ProfessionalPayload(professional, List.of()),
				(errors) -> new ProfessionalPayload(null, errors));
	}

	/** Nothing of it may be printed. */
	record AddProfessionalInput(String idempotencyKey, Profession profession, List<String> languages, String name,
			ProfessionalGender gender, String licenceBody, String licenceNumber, String phone) {

		@Override
		public String toString() {
			return "professional";
		}

	}

	/** Nothing of it may be printed. */
	record ChangeProfessionalInput(String idempotencyKey, String professional, Profession profession,
			List<String> languages, String name, ProfessionalGender gender, String licenceBody, String licenceNumber,
			String phone) {

		@Override
		public String toString() {
			return "professional";
		}

	}

	record PauseProfessionalInput(String idempotencyKey, String professional, @Nullable Instant until) {
	}

	record RemoveProfessionalInput(String idempotencyKey, String professional) {
	}

	record ProfessionalPayload(@Nullable Professional professional, List<UserError> userErrors) {
	}

}
