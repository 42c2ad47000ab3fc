package ke.njia.people;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a network of defenders: a name can tell whom it protects. The names
 * of the components are what is stored.
 *
 * @param name 2 to 120 characters
 * @param county county code; null for all of Kenya
 */
public record HrdNetworkTold(String name, @Nullable Integer county) {

	static final int SHORTEST_NAME = 2;

	static final int LONGEST_NAME = 120;

	public HrdNetworkTold {
		name = name.strip();
	}

	List<UserError> faults(Vocabulary vocabulary) {
		List<UserError> faults = new ArrayList<>();
		Lengths.check(this.name, SHORTEST_NAME, LONGEST_NAME, "name", faults);
		if (this.county != null && vocabulary.findCounty(this.county).isEmpty()) {
			faults.add(UserError.invalid("unknown-code", "county"));
		}
		return faults;
	}

	/** What it is compared by when an act is repeated. */
	String compared() {
		return String.join("\n", this.name, String.valueOf(this.county));
	}

	@Override
	public String toString() {
		return "network";
	}

}
