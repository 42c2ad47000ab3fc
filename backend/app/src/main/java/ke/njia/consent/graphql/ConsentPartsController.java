package ke.njia.consent.graphql;

import ke.njia.consent.AssentReason;
import ke.njia.consent.Consent;
import ke.njia.consent.ConsentForm;
import ke.njia.consent.ContactChannel;
import ke.njia.consent.Guardian;
import ke.njia.consent.IncapacityReason;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.vocabulary.Language;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a consent: to whom, and how it was asked for and given.
 */
@Controller
@SchemaMapping(typeName = "Consent")
class ConsentPartsController {

	private final Vocabulary vocabulary;

	private final Directory directory;

	ConsentPartsController(Vocabulary vocabulary, Directory directory) {
		this.vocabulary = vocabulary;
		this.directory = directory;
	}

	@SchemaMapping
	@Nullable Organization recipient(Consent consent) {
		String recipient = consent.recipientId();
		return (recipient != null) ? this.directory.snapshot().organization(recipient) : null;
	}

	@SchemaMapping
	Language language(Consent consent) {
		return this.vocabulary.language(consent.asking().language());
	}

	@SchemaMapping
	ConsentForm form(Consent consent) {
		return consent.asking().form();
	}

	@SchemaMapping
	@Nullable ContactChannel channel(Consent consent) {
		return consent.asking().channel();
	}

	@SchemaMapping
	@Nullable Guardian guardian(Consent consent) {
		return consent.asking().guardian();
	}

	@SchemaMapping
	@Nullable AssentReason assentReason(Consent consent) {
		return consent.asking().assentReason();
	}

	@SchemaMapping
	@Nullable IncapacityReason incapacity(Consent consent) {
		return consent.asking().incapacity();
	}

	@SchemaMapping
	@Nullable Boolean risksExplained(Consent consent) {
		return consent.asking().risksExplained();
	}

	@SchemaMapping
	boolean mine(Consent consent, Actor actor) {
		return actor.subject().equals(consent.askedBy());
	}

}
