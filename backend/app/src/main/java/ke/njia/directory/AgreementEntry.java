package ke.njia.directory;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is said of an {@link Agreement}. Between whom it stands never changes; it is ended
 * by {@code validTo}, never taken away.
 *
 * @param id stable identifier
 * @param from identifier of the organization that hands on
 * @param to identifier of the organization that receives
 * @param kind what it is about
 * @param trust 1 to 3
 * @param validFrom first moment it is in force
 * @param validTo first moment it no longer is; null means until ended
 * @param handoffMinutes declared time a hand-off takes, minutes
 * @param acceptPermille share of hand-offs accepted, thousandths
 * @param source where it is on record
 * @param register the register it was imported from; null for one made here
 * @param registerKey its key there
 */
public record AgreementEntry(String id, String from, String to, Agreement.Kind kind, int trust, Instant validFrom,
		@Nullable Instant validTo, int handoffMinutes, int acceptPermille, String source, @Nullable String register,
		@Nullable String registerKey) implements NetworkEntry {

	@Override
	public EntryType type() {
		return EntryType.AGREEMENT;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of()
			.with("from", this.from)
			.with("to", this.to)
			.with("kind", this.kind)
			.with("trust", this.trust)
			.with("validFrom", this.validFrom)
			.with("validTo", this.validTo)
			.with("handoffMinutes", this.handoffMinutes)
			.with("acceptPermille", this.acceptPermille)
			.with("source", this.source)
			.with("register", this.register)
			.with("registerKey", this.registerKey)
			.done();
	}

}
