package ke.njia.consent;

import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * What speaks against an act, gathered: every fault is told, not only the first.
 */
final class Faults {

	private final List<UserError> found = new ArrayList<>();

	/** A rule that must hold of the field. */
	void unless(boolean good, String rule, String... path) {
		if (!good) {
			this.found.add(UserError.invalid(rule, path));
		}
	}

	List<UserError> list() {
		return List.copyOf(this.found);
	}

}
