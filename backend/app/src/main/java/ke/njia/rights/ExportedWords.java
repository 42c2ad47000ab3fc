package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.Account;
import ke.njia.cases.Gender;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.IntakeChannel;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.SourceReliability;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.LocalizedText;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The codes of a case in both languages, for somebody who has no list of codes.
 */
@Component
class ExportedWords {

	private final Vocabulary vocabulary;

	private final Directory directory;

	ExportedWords(Vocabulary vocabulary, Directory directory) {
		this.vocabulary = vocabulary;
		this.directory = directory;
	}

	/** One that has left the directory keeps its identifier. */
	Named organization(String id) {
		return new Named(id, this.directory.current().findOrganization(id).map(Organization::name).orElse(null));
	}

	Code need(String serviceType) {
		return code(serviceType, this.vocabulary.serviceType(serviceType).name());
	}

	Told account(Account told) {
		return new Told(code(told.violationType(), this.vocabulary.violationType(told.violationType()).name()),
				this.vocabulary.county(told.county()).name(), told.occurredEarliest(), told.occurredLatest(),
				told.harmWithin(),
				told.languages().stream().map((one) -> code(one, this.vocabulary.language(one).name())).toList(),
				told.age(), told.workerGender(), told.accessible(), told.safetyConcerns(),
				told.perpetrators().stream().map((one) -> code(one, this.vocabulary.institution(one).name())).toList(),
				told.neverTell().stream().map(this::organization).toList(), told.maxTravelKm(), told.source().channel(),
				told.source().reliability());
	}

	private static Code code(String code, LocalizedText name) {
		return new Code(code, name.en(), name.sw());
	}

	/** An organization. */
	record Named(String id, @Nullable String name) {
	}

	/** A code in words. */
	record Code(String code, String en, String sw) {
	}

	/** What was told. */
	record Told(Code violationType, String county, Instant occurredEarliest, Instant occurredLatest,
			HarmWithin harmWithin, List<Code> languages, @Nullable Integer age, @Nullable Gender workerGender,
			boolean accessible, List<SafetyConcern> safetyConcerns, List<Code> perpetrators, List<Named> neverTell,
			@Nullable Integer maxTravelKm, IntakeChannel channel, SourceReliability reliability) {
	}

}
