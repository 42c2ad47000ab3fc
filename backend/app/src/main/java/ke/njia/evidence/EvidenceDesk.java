package ke.njia.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ErasureDesk;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where files that bear witness are taken in and handed out, by the people of the
 * organization that holds the case alone. Nobody else is given one: what a partner may be
 * told of a case has no files.
 */
@Component
public class EvidenceDesk {

	/** Files one case has at most. */
	static final int MOST = 50;

	/** Bytes of a file. */
	static final int MOST_BYTES = 25 * 1024 * 1024;

	private final IntakeDesk cases;

	private final EvidenceItems items;

	private final EvidenceFiles files;

	private final LeftOverFiles leftOver;

	private final CleanCopies copies;

	private final Custody custody;

	private final ErasureDesk erasures;

	private final OnceOnly once;

	private final Clock clock;

	EvidenceDesk(IntakeDesk cases, EvidenceItems items, EvidenceFiles files, LeftOverFiles leftOver, CleanCopies copies,
			Custody custody, ErasureDesk erasures, OnceOnly once, Clock clock) {
		this.cases = cases;
		this.items = items;
		this.files = files;
		this.leftOver = leftOver;
		this.copies = copies;
		this.custody = custody;
		this.erasures = erasures;
		this.once = once;
		this.clock = clock;
	}

	/** Those of a case that the caller has read, the oldest first; destroyed ones too. */
	public List<EvidenceItem> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.items.listFor(caseFile.id()) : List.of();
	}

	/** Takes a file in. What it is is read from its first bytes. */
	Outcome<EvidenceItem> add(String caseFile, EvidenceKind kind, byte[] content, String idempotencyKey, Actor actor) {
		if (content.length == 0 || content.length > MOST_BYTES) {
			return Outcome.refused(UserError.invalid("one-byte-to-25-megabytes", "file"));
		}
		Optional<EvidenceForm> form = EvidenceForm.of(content);
		if (form.isEmpty()) {
			return Outcome.refused(UserError.invalid("picture-film-sound-or-pdf", "file"));
		}
		String sha256 = Sha256.of(content);
		return this.once.attempt(
				new OnceOnly.Request(actor, "addEvidence", idempotencyKey, List.of(caseFile, kind, sha256)),
				() -> this.cases.hold(caseFile, actor)
					.then(CaseFile::writable)
					.then((held) -> stored(held, kind, form.get(), sha256, content, actor)),
				EvidenceItem::id, (id) -> this.custody.found(id, actor));
	}

	/** Writes down what a file shows, or takes that back. */
	public Outcome<EvidenceItem> note(String id, @Nullable String note, String idempotencyKey, Actor actor) {
		String words = (note != null && !note.isBlank()) ? note.strip() : null;
		if (words != null && words.length() > EvidenceItem.LONGEST_NOTE) {
			return Outcome.refused(UserError.invalid("length-up-to-500", "note"));
		}
		return this.once.attempt(new OnceOnly.Request(actor, "noteEvidence", idempotencyKey, Arrays.asList(id, words)),
				() -> this.custody.held(id, actor).then((item) -> {
					this.items.note(item, item.told().noted(words));
					this.custody.publish(EvidenceEvent.NOTED, item, actor, this.clock.instant());
					return this.custody.found(id, actor);
				}), EvidenceItem::id, (same) -> this.custody.found(same, actor));
	}

	/**
	 * Destroys a file and its key, as when the wrong one was taken in; the chain of
	 * custody says so.
	 */
	public Outcome<EvidenceItem> remove(String id, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "removeEvidence", idempotencyKey, id),
				() -> this.custody.held(id, actor).then((item) -> notKept(item, actor)).then((item) -> {
					Instant now = this.clock.instant();
					this.items.note(item, item.told().noted(null));
					this.custody.step(item, CustodyAction.DESTROYED, actor, now);
					this.leftOver.destroyAfterCommit(id);
					this.copies.remove(item);
					this.custody.publish(EvidenceEvent.REMOVED, item, actor, now);
					return this.custody.found(id, actor);
				}), EvidenceItem::id, (same) -> this.custody.found(same, actor));
	}

	/** What a court wants kept is not destroyed. */
	private Outcome<EvidenceItem> notKept(EvidenceItem item, Actor actor) {
		return this.cases.hold(item.caseFileId(), actor)
			.then((caseFile) -> this.erasures.keeping(caseFile).legalHold()
					? Outcome.refused(UserError.of(UserErrorCode.LEGAL_HOLD)) : Outcome.done(item));
	}

	private Outcome<EvidenceItem> stored(CaseFile caseFile, EvidenceKind kind, EvidenceForm form, String sha256,
			byte[] content, Actor actor) {
		if (this.items.listFor(caseFile.id()).size() >= MOST) {
			return Outcome.refused(UserError.invalid("fifty-at-most", "file"));
		}
		Instant now = this.clock.instant();
		EvidenceItem item = new EvidenceItem(RandomId.next(), caseFile.id(), caseFile.lead(), kind, form.mediaType(),
				content.length, sha256, null, now, null, List.of());
		this.leftOver.destroyUnlessCommitted(item.id());
		this.files.write(item.id(), item.lead(), content);
		this.items.add(item);
		this.custody.step(item, CustodyAction.TAKEN_IN, actor, now);
		this.custody.publish(EvidenceEvent.ADDED, item, actor, now);
		return this.custody.found(item.id(), actor);
	}

}
