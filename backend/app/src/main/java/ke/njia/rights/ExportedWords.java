package ke.njia.rights;

import ke.njia.cases.Account;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.LocalizedText;
import ke.njia.vocabulary.Vocabulary;

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
	CaseExport.Named organization(String id) {
		return new CaseExport.Named(id,
				this.directory.current().findOrganization(id).map(Organization::name).orElse(null));
	}

	CaseExport.Code need(String serviceType) {
		return code(serviceType, this.vocabulary.serviceType(serviceType).name());
	}

	CaseExport.Account account(Account told) {
		return new CaseExport.Account(
				code(told.violationType(), this.vocabulary.violationType(told.violationType()).name()),
				this.vocabulary.county(told.county()).name(), told.occurredEarliest(), told.occurredLatest(),
				told.harmWithin(),
				told.languages().stream().map((one) -> code(one, this.vocabulary.language(one).name())).toList(),
				told.age(), told.workerGender(), told.accessible(), told.safetyConcerns(),
				told.perpetrators().stream().map((one) -> code(one, this.vocabulary.institution(one).name())).toList(),
				told.neverTell().stream().map(this::organization).toList(), told.maxTravelKm(), told.source().channel(),
				told.source().reliability());
	}

	private static CaseExport.Code code(String code, LocalizedText name) {
		return new CaseExport.Code(code, name.en(), name.sw());
	}

}
