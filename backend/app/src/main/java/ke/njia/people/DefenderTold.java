package ke.njia.people;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a defender: everything. The names of the components are what is
 * stored.
 *
 * @param name 2 to 80 characters
 * @param county county code, where it may be known
 * @param contact how to reach them without danger, 3 to 200 characters
 */
public record DefenderTold(String name, @Nullable Integer county, String contact) {

	static final int SHORTEST_NAME = 2;

	static final int LONGEST_NAME = 80;

	static final int SHORTEST_CONTACT = 3;

	static final int LONGEST_CONTACT = 200;

	public DefenderTold {
		name = name.strip();
		contact = contact.strip();
	}

	List<UserError> faults(Vocabulary vocabulary) {
		List<UserError> faults = new ArrayList<>();
		Lengths.check(this.name, SHORTEST_NAME, LONGEST_NAME, "name", faults);
		Lengths.check(this.contact, SHORTEST_CONTACT, LONGEST_CONTACT, "contact", faults);
		if (this.county != null && vocabulary.findCounty(this.county).isEmpty()) {
			faults.add(UserError.invalid("unknown-code", "county"));
		}
		return faults;
	}

	/**
	 * What it is compared by when an act is repeated; only a keyed digest of it is kept.
	 */
	String compared() {
		return String.join("\n", this.name, String.valueOf(this.county), this.contact);
	}

	/** Nothing of a person may be printed. */
	@Override
	public String toString() {
		return "defender";
	}

}
