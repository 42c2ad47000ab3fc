package ke.njia.consent;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * How a person can be reached without danger. It is stored sealed as it is: the names of
 * the components are what is stored.
 *
 * @param channels ways that are safe; none means that nobody may try, the person calls
 * @param windows when; none means at any hour
 * @param contact the one line that leads to the person, such as a number
 * @param codeWordAsked what the caller says first
 * @param codeWordAnswered what the person says when it is safe to talk
 * @param mayBeSaid what may be said to whoever answers instead
 * @param mayLeaveMessage whether anything may be left behind at all
 */
public record ContactRule(List<ContactChannel> channels, List<ContactWindow> windows, @Nullable String contact,
		@Nullable String codeWordAsked, @Nullable String codeWordAnswered, @Nullable String mayBeSaid,
		boolean mayLeaveMessage) {

	static final int MOST_WINDOWS = 7;

	static final int LONGEST_LINE = 120;

	static final int LONGEST_CODE_WORD = 60;

	private static final Predicate<String> TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d").asMatchPredicate();

	public ContactRule {
		channels = channels.stream().distinct().sorted().toList();
		windows = List.copyOf(windows);
	}

	/** Everything that speaks against it. */
	List<UserError> faults() {
		Faults faults = new Faults();
		faults.unless(!this.channels.isEmpty() || (this.contact == null && this.windows.isEmpty()), "nobody-may-try",
				"channels");
		faults.unless(this.windows.size() <= MOST_WINDOWS, "at-most-7", "windows");
		for (int index = 0; index < this.windows.size(); index++) {
			faults.unless(isWindow(this.windows.get(index)), "days-and-hours", "windows", Integer.toString(index));
		}
		faults.unless(fits(this.contact, LONGEST_LINE), "length-1-to-120", "contact");
		faults.unless(fits(this.codeWordAsked, LONGEST_CODE_WORD), "length-1-to-60", "codeWordAsked");
		faults.unless(fits(this.codeWordAnswered, LONGEST_CODE_WORD), "length-1-to-60", "codeWordAnswered");
		faults.unless(fits(this.mayBeSaid, LONGEST_LINE), "length-1-to-120", "mayBeSaid");
		return faults.list();
	}

	/** Nothing of it: what a log or an error may say. */
	@Override
	public String toString() {
		return "ContactRule";
	}

	private static boolean isWindow(ContactWindow window) {
		return !window.days().isEmpty() && TIME.test(window.from()) && TIME.test(window.until())
				&& window.from().compareTo(window.until()) < 0;
	}

	private static boolean fits(@Nullable String line, int longest) {
		return line == null || (!line.isBlank() && line.length() <= longest
				&& line.codePoints().noneMatch(Character::isISOControl));
	}

}
