package ke.njia.cases;

import ke.njia.directory.Directory;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * The codes in force now.
 */
@Component
class DirectoryCodes implements IntakeCheck.KnownCodes {

	private final Vocabulary vocabulary;

	private final Directory directory;

	DirectoryCodes(Vocabulary vocabulary, Directory directory) {
		this.vocabulary = vocabulary;
		this.directory = directory;
	}

	@Override
	public boolean violationType(String code) {
		return this.vocabulary.findViolationType(code).isPresent();
	}

	@Override
	public boolean county(int code) {
		return this.vocabulary.findCounty(code).isPresent();
	}

	@Override
	public boolean serviceType(String code) {
		return this.vocabulary.findServiceType(code).isPresent();
	}

	@Override
	public boolean language(String code) {
		return this.vocabulary.findLanguage(code).isPresent();
	}

	@Override
	public boolean institution(String code) {
		return this.vocabulary.findInstitution(code).isPresent();
	}

	@Override
	public boolean organization(String id) {
		return this.directory.current().findOrganization(id).isPresent();
	}

}
