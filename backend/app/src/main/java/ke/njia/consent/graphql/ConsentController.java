package ke.njia.consent.graphql;

import java.util.List;

import graphql.GraphQLContext;
import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Rectification;
import ke.njia.consent.AgeBand;
import ke.njia.consent.Consent;
import ke.njia.consent.ConsentDesk;
import ke.njia.consent.Disclosures;
import ke.njia.consent.Telling;
import ke.njia.consent.ToldDesk;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ConsentController {

	private final ConsentDesk desk;

	private final Disclosures disclosures;

	private final ToldDesk told;

	private final IntakeDesk cases;

	private final Directory directory;

	ConsentController(ConsentDesk desk, Disclosures disclosures, ToldDesk told, IntakeDesk cases, Directory directory) {
		this.desk = desk;
		this.disclosures = disclosures;
		this.told = told;
		this.cases = cases;
		this.directory = directory;
	}

	@MutationMapping
	ConsentPayload recordConsent(@Argument RecordConsentInput input, Actor actor) {
		return payload(this.desk.record(input.given(), input.idempotencyKey(), actor), actor);
	}

	@MutationMapping
	ConsentPayload withdrawConsent(@Argument WithdrawConsentInput input, Actor actor) {
		return payload(this.desk.withdraw(input.consent(), input.idempotencyKey(), actor), actor);
	}

	@BatchMapping
	List<List<Consent>> consents(List<CaseFile> caseFiles, GraphQLContext context) {
		return this.desk.listFor(caseFiles, context.get(Actor.class));
	}

	/** Null when the age is not known: the form then asks for less. */
	@SchemaMapping
	@Nullable AgeBand ageBand(CaseFile caseFile) {
		Integer age = caseFile.account().age();
		return (age != null) ? AgeBand.of(age) : null;
	}

	@SchemaMapping
	Disclosures.@Nullable Preview disclosurePreview(CaseFile caseFile, @Argument String recipient,
			@Argument List<String> serviceTypes, Actor actor) {
		return this.disclosures.preview(caseFile, recipient, serviceTypes, actor).orElse(null);
	}

	@SchemaMapping
	List<Telling> told(CaseFile caseFile, Actor actor) {
		return this.told.list(caseFile, actor);
	}

	@SchemaMapping(typeName = "CaseRectification")
	List<Telling> toldBefore(Rectification.Done done, Actor actor) {
		return this.told.listBefore(done, actor);
	}

	@SchemaMapping(typeName = "Telling")
	Organization recipient(Telling telling) {
		return this.directory.snapshot().organization(telling.recipientId());
	}

	private ConsentPayload payload(Outcome<Consent> outcome, Actor actor) {
		return outcome.fold((consent) -> new ConsentPayload(consent,
				this.cases.read(consent.caseFileId(), actor).orElse(null), List.of()),
				(errors) -> new ConsentPayload(null, null, errors));
	}

	/** As near as its case; a refusal is about nobody. */
	record ConsentPayload(@Nullable Consent consent, @Nullable CaseFile caseFile,
			List<UserError> userErrors) implements Related {

		@Override
		public Relation relationTo(Actor actor) {
			return (this.caseFile != null) ? this.caseFile.relationTo(actor) : Relation.FOREIGN;
		}

	}

	record WithdrawConsentInput(String idempotencyKey, String consent) {
	}

}
