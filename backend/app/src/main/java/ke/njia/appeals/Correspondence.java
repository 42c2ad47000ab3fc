package ke.njia.appeals;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts down what comes after a sending, in the caller's transaction, which holds the
 * case.
 */
@Component
class Correspondence {

	/** Messages about one sending. */
	static final int MOST = 200;

	private final AppealSendings sendings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Correspondence(AppealSendings sendings, ApplicationEventPublisher events, Clock clock) {
		this.sendings = sendings;
		this.events = events;
		this.clock = clock;
	}

	/** The body has it; said once. */
	Outcome<AppealSending> acknowledge(AppealSending sending, @Nullable String reference, Actor actor,
			Notice... notices) {
		String given = Optional.ofNullable(reference).map(String::strip).filter((text) -> !text.isEmpty()).orElse(null);
		if (given != null && given.length() > NewSending.LONGEST_REFERENCE) {
			return Outcome.refused(UserError.invalid("length-up-to-100", "reference"));
		}
		if (sending.acknowledged() != null) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		this.sendings.acknowledge(sending, now, given);
		this.events.publishEvent(AppealEvent.of(AppealEvent.ACKNOWLEDGED, sending, actor, now, notices));
		return Outcome.done(sending);
	}

	/** Somebody wrote something about it. */
	Outcome<AppealSending> write(AppealSending sending, boolean fromBody, MessageKind kind, String words, Actor actor,
			Notice... notices) {
		String said = words.strip();
		if (said.isEmpty() || said.length() > AppealMessage.LONGEST) {
			return Outcome.refused(UserError.invalid("length-1-to-4000", "words"));
		}
		if (sending.messages().size() >= MOST) {
			return Outcome.refused(UserError.of(UserErrorCode.AT_CAPACITY));
		}
		Instant now = this.clock.instant();
		this.sendings.write(sending, new AppealMessage(RandomId.next(), fromBody, actor.subject(), now, kind, said));
		this.events.publishEvent(AppealEvent.of(AppealEvent.WRITTEN, sending, actor, now, notices));
		return Outcome.done(sending);
	}

}
