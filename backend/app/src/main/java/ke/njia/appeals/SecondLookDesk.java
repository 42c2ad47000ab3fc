package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Where a second person looks at an appeal before it leaves. The letters are made when
 * the look is asked for: exactly those are approved and sent, and a later saving has
 * none.
 */
@Component
public class SecondLookDesk {

	private final HeldAppeals held;

	private final Appeals appeals;

	private final Letters letters;

	private final LetterMaker maker;

	private final DraftCheck check;

	private final OnceOnly once;

	private final Clock clock;

	SecondLookDesk(HeldAppeals held, Appeals appeals, Letters letters, LetterMaker maker, DraftCheck check,
			OnceOnly once, Clock clock) {
		this.held = held;
		this.appeals = appeals;
		this.letters = letters;
		this.maker = maker;
		this.check = check;
		this.once = once;
		this.clock = clock;
	}

	/** Gives the current version to a second person. */
	public Outcome<Appeal> ask(String id, int version, String idempotencyKey, Actor actor) {
		return this.once.attempt(new OnceOnly.Request(actor, "askSecondLook", idempotencyKey, List.of(id, version)),
				() -> this.held.held(id, version, actor).then((held) -> asked(held, actor)), Appeal::id,
				(same) -> this.held.found(same, actor));
	}

	/**
	 * Says whether that version may be sent.
	 * @param sha256 the hash over the letters that were looked at
	 */
	public Outcome<Appeal> look(String id, int version, String sha256, boolean approved, String idempotencyKey,
			Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "giveSecondLook", idempotencyKey, List.of(id, version, sha256, approved)),
				() -> this.held.held(id, version, actor).then((held) -> looked(held, sha256, approved, actor)),
				Appeal::id, (same) -> this.held.found(same, actor));
	}

	private Outcome<Appeal> asked(HeldAppeals.Held held, Actor actor) {
		AppealVersion version = held.appeal().current();
		if (version.look() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		List<UserError> faults = this.check.unready(version.draft(), held.caseFile());
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		Instant now = this.clock.instant();
		List<String> hashes = this.maker.all(held.appeal(), held.caseFile(), now).stream().map((letter) -> {
			this.letters.add(held.appeal(), version, letter);
			return letter.sha256();
		}).toList();
		this.appeals.ask(held.appeal(), version,
				new SecondLook(Sha256.of(hashes.toArray(String[]::new)), actor.subject(), now, null, null, null));
		this.held.publish(AppealEvent.LOOK_ASKED, held.appeal(), actor, now,
				new Notice(held.appeal().lead(), Notice.Audience.DUTY_LEAD, false));
		return this.held.found(held.appeal().id(), actor);
	}

	private Outcome<Appeal> looked(HeldAppeals.Held held, String sha256, boolean approved, Actor actor) {
		Appeal appeal = held.appeal();
		SecondLook look = appeal.current().look();
		if (look == null || !look.isAwaited()) {
			return Outcome.refused(
					UserError.of((look == null) ? UserErrorCode.ILLEGAL_TRANSITION : UserErrorCode.ALREADY_DECIDED));
		}
		if (appeal.isWrittenBy(actor)) {
			return Outcome.refused(UserError.of(UserErrorCode.SECOND_PERSON_REQUIRED));
		}
		if (!Objects.equals(look.sha256(), sha256)) {
			return Outcome.refused(UserError.invalid("not-what-was-looked-at", "sha256"));
		}
		Instant now = this.clock.instant();
		this.appeals.look(appeal, appeal.current(), actor.subject(), now, approved);
		this.held.publish(approved ? AppealEvent.APPROVED : AppealEvent.RETURNED, appeal, actor, now,
				new Notice(appeal.lead(), Notice.Audience.COORDINATOR, false));
		return this.held.found(appeal.id(), actor);
	}

}
