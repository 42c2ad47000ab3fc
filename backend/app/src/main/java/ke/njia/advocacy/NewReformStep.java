package ke.njia.advocacy;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Where a reform stands and what comes next, as somebody wants it put down.
 *
 * @param stage where
 * @param since the day; null when what was given is none
 * @param source address of who says so
 * @param nextWords what is to be done next; empty when nothing is planned
 * @param nextOn by which day; null when what was given is none
 */
public record NewReformStep(ReformStage stage, @Nullable LocalDate since, String source, String nextWords,
		@Nullable LocalDate nextOn) {

	private static final int LONGEST_SOURCE = 500;

	private static final int LONGEST_NEXT = 200;

	public NewReformStep {
		source = source.strip();
		nextWords = nextWords.strip();
	}

	/** What comes next, or null. */
	@Nullable NextStep next() {
		return (!this.nextWords.isEmpty() && this.nextOn != null) ? new NextStep(this.nextWords, this.nextOn) : null;
	}

	/** What can be seen of it alone, for a reform of that kind. */
	List<UserError> faults(ReformKind kind, LocalDate today) {
		List<UserError> faults = new ArrayList<>();
		if (!this.stage.fits(kind)) {
			faults.add(UserError.invalid("stage-of-that-kind", "stage"));
		}
		if (this.since == null) {
			faults.add(UserError.invalid("iso-day", "since"));
		}
		else if (this.since.isAfter(today)) {
			faults.add(UserError.invalid("not-after-today", "since"));
		}
		if (!isAddress(this.source)) {
			faults.add(UserError.invalid("a-web-address", "source"));
		}
		faults.addAll(nextFaults(today));
		return faults;
	}

	private List<UserError> nextFaults(LocalDate today) {
		if (this.nextWords.length() > LONGEST_NEXT) {
			return List.of(UserError.invalid("length-0-to-200", "nextWords"));
		}
		if (this.nextWords.isEmpty()) {
			return List.of();
		}
		return (this.nextOn != null && !this.nextOn.isBefore(today)) ? List.of()
				: List.of(UserError.invalid("a-day-to-come", "nextOn"));
	}

	/** Only addresses that a browser opens without doing anything. */
	private static boolean isAddress(String text) {
		if (text.length() > LONGEST_SOURCE) {
			return false;
		}
		try {
			URI address = new URI(text);
			return List.of("https", "http").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
