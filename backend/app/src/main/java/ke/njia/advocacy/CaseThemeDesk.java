package ke.njia.advocacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where whoever holds a case says which themes of the review it is about. It is counted
 * from the next month on, and seen only with the case.
 */
@Component
public class CaseThemeDesk {

	private final IntakeDesk cases;

	private final CaseThemes stored;

	private final Themes themes;

	private final OnceOnly once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseThemeDesk(IntakeDesk cases, CaseThemes stored, Themes themes, OnceOnly once, ApplicationEventPublisher events,
			Clock clock) {
		this.cases = cases;
		this.stored = stored;
		this.themes = themes;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** What a case that the caller has read is about, by code. */
	public List<Theme> listFor(CaseFile caseFile, Actor actor) {
		return actor.actsFor(caseFile.lead()) ? this.themes.named(this.stored.listFor(caseFile.id())) : List.of();
	}

	/** Ties a case of the actor's organization to a theme, or takes it away. */
	public Outcome<CaseFile> set(String caseFileId, String theme, boolean tied, String idempotencyKey, Actor actor) {
		return this.once.attempt(
				new OnceOnly.Request(actor, "setCaseTheme", idempotencyKey, List.of(caseFileId, theme, tied)),
				() -> this.cases.hold(caseFileId, actor)
					.then(CaseFile::writable)
					.then((caseFile) -> set(caseFile, theme, tied, actor)),
				CaseFile::id, (id) -> this.cases.readAgain(id, actor));
	}

	private Outcome<CaseFile> set(CaseFile caseFile, String theme, boolean tied, Actor actor) {
		if (this.themes.find(theme).isEmpty()) {
			return Outcome.refused(UserError.invalid("unknown-code", "theme"));
		}
		if (this.stored.listFor(caseFile.id()).contains(theme) == tied) {
			return Outcome.refused(UserError.of(UserErrorCode.ALREADY_DECIDED));
		}
		Instant now = this.clock.instant();
		if (tied) {
			this.stored.tie(caseFile.id(), caseFile.lead(), theme, Months.number(Months.at(now)));
		}
		else {
			this.stored.untie(caseFile.id(), theme);
		}
		this.events.publishEvent(new AdvocacyEvent(tied ? AdvocacyEvent.CASE_TIED : AdvocacyEvent.CASE_UNTIED,
				caseFile.id(), caseFile.id(), actor, now));
		return Outcome.done(caseFile);
	}

}
