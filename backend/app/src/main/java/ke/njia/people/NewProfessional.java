package ke.njia.people;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;

/**
 * What a partner's administrator says of one of its professionals.
 *
 * @param profession what they do
 * @param languages ISO 639-3 codes, at least one
 * @param told what is sealed
 */
public record NewProfessional(Profession profession, List<String> languages, ProfessionalTold told) {

	/** More languages than anybody works in. */
	static final int MOST_LANGUAGES = 10;

	public NewProfessional {
		languages = languages.stream().distinct().sorted().toList();
	}

	List<UserError> faults(Vocabulary vocabulary) {
		List<UserError> faults = new ArrayList<>(this.told.faults());
		if (this.languages.isEmpty() || this.languages.size() > MOST_LANGUAGES) {
			faults.add(UserError.invalid("1-to-%d".formatted(MOST_LANGUAGES), "languages"));
		}
		if (this.languages.stream().anyMatch((code) -> vocabulary.findLanguage(code).isEmpty())) {
			faults.add(UserError.invalid("unknown-code", "languages"));
		}
		return faults;
	}

	/** What it is compared by when an act is repeated. */
	List<Object> compared() {
		return List.of(this.profession, this.languages, this.told.compared());
	}

}
