package ke.njia.directory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where coordinators put down who hands on to whom, and who is tied to whom and on what
 * evidence. Both are ended, never taken away: why somebody was passed over must be found
 * later. Of a tie its organization hears nothing.
 */
@Component
public class TieDesk {

	private final NetworkDesk desk;

	private final StoredEntries entries;

	TieDesk(NetworkDesk desk, StoredEntries entries) {
		this.desk = desk;
		this.entries = entries;
	}

	/** Puts down a new agreement. */
	public Outcome<String> agree(String from, String to, AgreementTerms terms, String idempotencyKey, Actor actor) {
		return this.desk.change(new OnceOnly.Request(actor, "addAgreement", idempotencyKey, List.of(from, to, terms)),
				"agreement-added",
				(held) -> held.organization(from).then((giver) -> held.organization(to).then((taker) -> {
					if (giver.id().equals(taker.id())) {
						return Outcome.refused(UserError.invalid("not-with-itself", "to"));
					}
					AgreementEntry entry = new AgreementEntry(RandomId.next(), from, to, terms.kind(), terms.trust(),
							terms.validFrom(), terms.validTo(), terms.handoffMinutes(), terms.acceptPermille(),
							terms.source(), null, null);
					return Outcome.done(NetworkDesk.Said.of(from, entry.id(), List.of(entry)));
				})));
	}

	/** Changes the terms of an agreement that is there. */
	public Outcome<String> change(String agreement, AgreementTerms terms, String idempotencyKey, Actor actor) {
		return this.desk.change(
				new OnceOnly.Request(actor, "changeAgreement", idempotencyKey, List.of(agreement, terms)),
				"agreement-changed",
				(held) -> end(EntryType.AGREEMENT, agreement, "from", held)
					.then((from) -> Outcome.done(NetworkDesk.Said.of(from, agreement,
							List.of(Correction.of(EntryType.AGREEMENT, agreement)
								.with("kind", terms.kind())
								.with("trust", terms.trust())
								.with("validFrom", terms.validFrom())
								.with("validTo", terms.validTo())
								.with("handoffMinutes", terms.handoffMinutes())
								.with("acceptPermille", terms.acceptPermille())
								.with("source", terms.source()))))));
	}

	/** Ends an agreement now: from this moment it carries nobody. */
	public Outcome<String> endAgreement(String agreement, String idempotencyKey, Actor actor) {
		return this.desk.change(new OnceOnly.Request(actor, "endAgreement", idempotencyKey, agreement),
				"agreement-ended",
				(held) -> end(EntryType.AGREEMENT, agreement, "from", held)
					.then((from) -> Outcome.done(NetworkDesk.Said.of(from, agreement,
							List.of(Correction.of(EntryType.AGREEMENT, agreement).with("validTo", held.now()))))));
	}

	/** Puts down that an organization is tied to an institution, and what shows it. */
	public Outcome<String> tie(String organization, String institution, Conflict.Kind kind, String evidence,
			String idempotencyKey, Actor actor) {
		if (evidence.isBlank()) {
			return Outcome.refused(UserError.invalid("length-1-to-" + EntryRules.LONGEST_EVIDENCE, "evidence"));
		}
		return this.desk.change(
				new OnceOnly.Request(actor, "addConflict", idempotencyKey,
						List.of(organization, institution, kind, evidence)),
				"conflict-added", (held) -> held.organization(organization).then((found) -> {
					String id = ConflictEntry.idOf(organization, institution, kind);
					return Outcome
						.done(new NetworkDesk.Said(organization, id, List.of(new ConflictEntry(id, organization,
								institution, kind, evidence, held.now(), null, Provenance.PORTAL, null)), false));
				}));
	}

	/** Ends a tie: it no longer stands in the way. */
	public Outcome<String> endTie(String conflict, String idempotencyKey, Actor actor) {
		return this.desk.change(new OnceOnly.Request(actor, "endConflict", idempotencyKey, conflict), "conflict-ended",
				(held) -> end(EntryType.CONFLICT, conflict, "organization", held)
					.then((organization) -> Outcome.done(new NetworkDesk.Said(organization, conflict,
							List.of(Correction.of(EntryType.CONFLICT, conflict).with("endedAt", held.now())), false))));
	}

	/** The organization at that end, when all ends may be known. */
	private Outcome<String> end(EntryType type, String id, String field, NetworkDesk.Held held) {
		return Optional.ofNullable(this.entries.find(type, List.of(id)).get(id))
			.filter((stored) -> stored.owners()
				.stream()
				.allMatch((owner) -> held.organization(owner) instanceof Outcome.Done))
			.map((stored) -> Objects.toString(stored.fields().get(field), ""))
			.<Outcome<String>>map(Outcome::done)
			.orElseGet(() -> Outcome
				.refused(UserError.notFound((type == EntryType.AGREEMENT) ? "agreement" : "conflict")));
	}

	/**
	 * The terms of an agreement.
	 *
	 * @param kind what it is about
	 * @param trust 1 to 3
	 * @param validFrom first moment it is in force
	 * @param validTo first moment it no longer is; null means until ended
	 * @param handoffMinutes declared time a hand-off takes, minutes
	 * @param acceptPermille share of hand-offs accepted, thousandths
	 * @param source where it is on record
	 */
	public record AgreementTerms(Agreement.Kind kind, int trust, Instant validFrom, @Nullable Instant validTo,
			int handoffMinutes, int acceptPermille, String source) {
	}

}
