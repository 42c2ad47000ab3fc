package ke.njia.safehouses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import ke.njia.kernel.UserError;

/**
 * The way to a safe house, as the house wrote it. The names of the components are what is
 * stored, sealed.
 *
 * @param address where it is, 3 to 200 characters
 * @param directions how to get there unseen, at most 400 characters; may be empty
 * @param askFor whom to ask for, 1 to 80 characters
 * @param phone a number to call on the way, 7 to 15 digits with an optional plus
 */
public record Way(String address, String directions, String askFor, String phone) {

	static final int SHORTEST_ADDRESS = 3;

	static final int LONGEST_ADDRESS = 200;

	static final int LONGEST_DIRECTIONS = 400;

	static final int LONGEST_NAME = 80;

	/** Digits of an international number (ITU-T E.164). */
	private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}");

	public Way {
		address = address.strip();
		directions = directions.strip();
		askFor = askFor.strip();
		phone = phone.replaceAll("[ -]", "");
	}

	List<UserError> faults() {
		List<UserError> faults = new ArrayList<>();
		check(this.address, SHORTEST_ADDRESS, LONGEST_ADDRESS, "address", faults);
		check(this.directions, 0, LONGEST_DIRECTIONS, "directions", faults);
		check(this.askFor, 1, LONGEST_NAME, "askFor", faults);
		if (!PHONE.matcher(this.phone).matches()) {
			faults.add(UserError.invalid("digits-7-to-15", "phone"));
		}
		return faults;
	}

	private static void check(String text, int shortest, int longest, String field, List<UserError> faults) {
		if (text.length() < shortest || text.length() > longest) {
			faults.add(UserError.invalid("length-%d-to-%d".formatted(shortest, longest), field));
		}
	}

	/**
	 * What it is compared by when an act is repeated; only a keyed digest of it is kept.
	 */
	String compared() {
		return String.join("\n", this.address, this.directions, this.askFor, this.phone);
	}

	/** Nothing of a way may be printed. */
	@Override
	public String toString() {
		return "way";
	}

}
