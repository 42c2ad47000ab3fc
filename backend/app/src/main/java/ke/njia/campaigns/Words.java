package ke.njia.campaigns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import ke.njia.kernel.UserError;

/**
 * Collects what speaks against what somebody wrote.
 */
final class Words {

	private static final String KEY = "[a-z0-9-]{1,40}";

	private final List<UserError> faults = new ArrayList<>();

	/** A text of so many characters. */
	Words text(String text, int shortest, int longest, String... path) {
		int length = text.strip().length();
		return unless(length >= shortest && length <= longest, "length-%d-to-%d".formatted(shortest, longest), path);
	}

	/** At most so many, each once. */
	Words list(Collection<?> list, int most, String... path) {
		unless(list.size() <= most, "at-most-%d".formatted(most), path);
		return unless(list.size() == new HashSet<>(list).size(), "each-once", path);
	}

	/** Small letters, digits and hyphens. */
	Words key(String key, String... path) {
		return unless(key.matches(KEY), "letters-digits-hyphens", path);
	}

	Words unless(boolean right, String rule, String... path) {
		return right ? this : fault(UserError.invalid(rule, path));
	}

	Words known(boolean known, String... path) {
		return known ? this : fault(UserError.notFound(path));
	}

	List<UserError> faults() {
		return List.copyOf(this.faults);
	}

	private Words fault(UserError fault) {
		this.faults.add(fault);
		return this;
	}

}
