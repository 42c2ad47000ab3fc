package ke.njia.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import ke.njia.cases.Intake;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of people.
 *
 * @param name as told, 2 to 120 characters; stored sealed with the case's own key
 * @param station position of the station in the incident's list
 * @param age years, when told
 * @param needs codes of further kinds of help this person needs
 * @param language ISO 639-3 code of the language the person was asked in; null when the
 * person has not agreed to anything
 */
public record NewPerson(String name, int station, @Nullable Integer age, List<String> needs,
		@Nullable String language) {

	static final int SHORTEST = 2;

	static final int LONGEST = 120;

	/** Whoever is younger cannot agree by a line of a list (Children Act 2022). */
	private static final int ADULT = 18;

	public NewPerson {
		needs = List.copyOf(needs);
	}

	/**
	 * What speaks against this line.
	 * @param told what is so for everybody
	 * @param languages tells whether a language is known
	 * @param faults what speaks against a case
	 */
	List<UserError> faults(NewIncident told, Predicate<String> languages, Function<Intake, List<UserError>> faults) {
		List<UserError> found = new ArrayList<>();
		int length = this.name.strip().length();
		if (length < SHORTEST || length > LONGEST) {
			found.add(UserError.invalid("length-2-to-120", "name"));
		}
		if (this.language != null && !languages.test(this.language)) {
			found.add(UserError.invalid("unknown-code", "agreedIn"));
		}
		if (this.language != null && this.age != null && this.age < ADULT) {
			found.add(UserError.invalid("child-needs-guardian", "agreedIn"));
		}
		if (this.station < 0 || this.station >= told.stations().size()) {
			found.add(UserError.invalid("unknown-station", "station"));
			return found;
		}
		found.addAll(faults.apply(told.intake(this)));
		return found;
	}

	/** Everything, for the digest that tells whether a repeated act is the same. */
	List<Object> compared() {
		return List.of(this.name, this.station, String.valueOf(this.age), this.needs, String.valueOf(this.language));
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "person";
	}

}
