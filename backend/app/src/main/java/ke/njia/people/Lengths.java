package ke.njia.people;

import java.util.List;

import ke.njia.kernel.UserError;

/**
 * How long texts may be.
 */
final class Lengths {

	private Lengths() {
	}

	static void check(String text, int shortest, int longest, String field, List<UserError> faults) {
		if (text.length() < shortest || text.length() > longest) {
			faults.add(UserError.invalid("length-%d-to-%d".formatted(shortest, longest), field));
		}
	}

}
