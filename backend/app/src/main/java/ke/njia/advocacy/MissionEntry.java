package ke.njia.advocacy;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * A mission, as somebody wants it kept. Whether a contact is a person's own address
 * cannot be checked: the form says what belongs there.
 *
 * @param state the State, as recommendations print it
 * @param name its own name
 * @param place where it is
 * @param contact where it is reached, as its own or an official page prints it
 * @param source who says so
 * @param open whether it can be asked
 */
public record MissionEntry(String state, String name, String place, String contact, String source, boolean open) {

	private static final int SHORTEST = 3;

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_PLACE = 120;

	private static final int LONGEST_SOURCE = 300;

	public MissionEntry {
		state = line(state);
		name = line(name);
		place = line(place);
		contact = line(contact);
		source = line(source);
	}

	/** What can be seen of it alone. */
	List<UserError> faults() {
		List<UserError> faults = new ArrayList<>();
		check(this.name, LONGEST_LINE, "name", faults);
		check(this.place, LONGEST_PLACE, "place", faults);
		check(this.contact, LONGEST_LINE, "contact", faults);
		check(this.source, LONGEST_SOURCE, "source", faults);
		return faults;
	}

	/** The mission it makes. */
	Mission mission(String id, int revision) {
		return new Mission(id, this.state, this.name, this.place, this.contact, this.source, revision, this.open);
	}

	private static void check(String text, int longest, String field, List<UserError> faults) {
		if (text.length() < SHORTEST || text.length() > longest) {
			faults.add(UserError.invalid("length-" + SHORTEST + "-to-" + longest, field));
		}
	}

	private static String line(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

}
