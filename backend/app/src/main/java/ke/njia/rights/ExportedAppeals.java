package ke.njia.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import ke.njia.appeals.Appeal;
import ke.njia.appeals.AppealDesk;
import ke.njia.appeals.AppealPublication;
import ke.njia.appeals.AppealSending;
import ke.njia.appeals.AppealState;
import ke.njia.appeals.Draft;
import ke.njia.appeals.LetterLanguage;
import ke.njia.appeals.MessageKind;
import ke.njia.appeals.PublicationKind;
import ke.njia.appeals.PublicationLog;
import ke.njia.appeals.PublicationRevision;
import ke.njia.bodies.AppealChannel;
import ke.njia.bodies.AppealFactsDesk;
import ke.njia.bodies.DomesticRemedies;
import ke.njia.bodies.NationalReport;
import ke.njia.bodies.PersonGroup;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What was stated for bodies outside and written to them about a case, for the person it
 * is about. Who wrote it is not theirs to carry around.
 */
@Component
class ExportedAppeals {

	private final AppealDesk desk;

	private final AppealFactsDesk stated;

	private final PublicationLog publications;

	private final ExportedWords words;

	ExportedAppeals(AppealDesk desk, AppealFactsDesk stated, PublicationLog publications, ExportedWords words) {
		this.desk = desk;
		this.publications = publications;
		this.stated = stated;
		this.words = words;
	}

	List<Stated> forBodies(CaseFile caseFile, Actor actor) {
		return this.stated.listFor(caseFile, actor)
			.stream()
			.map((one) -> new Stated(one.remedies(), one.nationalReport(), one.unsafeReason(), one.elsewhere(),
					one.groups(), one.memberships(), one.sponsors(), one.statedAt()))
			.toList();
	}

	List<Appealed> appeals(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor).stream().map((appeal) -> appealed(appeal, actor)).toList();
	}

	private Appealed appealed(Appeal appeal, Actor actor) {
		Map<String, List<AppealPublication>> published = this.publications.listOf(appeal.sendings(), actor);
		Draft draft = appeal.current().draft();
		return new Appealed(draft.language(), draft.subject(), draft.text(), appeal.current().savedAt(), appeal.state(),
				appeal.sendings()
					.stream()
					.map((sending) -> sent(sending, published.getOrDefault(sending.id(), List.of())))
					.toList());
	}

	private Sent sent(AppealSending sending, List<AppealPublication> published) {
		return new Sent(sending.body(), this.words.organization(sending.recipient()), sending.channel(),
				sending.version(), sending.sentAt(), sending.sha256(), sending.lockedAt(), sending.acknowledged(),
				sending.reference(),
				sending.messages().stream().map((one) -> new Written(one.kind(), one.at(), one.words())).toList(),
				published.stream().map(AppealPublication::current).map(Published::of).toList());
	}

	/** What was stated for bodies; absent is not stated. */
	record Stated(@Nullable DomesticRemedies remedies, @Nullable NationalReport nationalReport, String unsafeReason,
			@Nullable List<String> elsewhere, @Nullable List<PersonGroup> groups, List<String> memberships,
			List<String> sponsors, Instant statedAt) {
	}

	/** An appeal as last saved, each fact in its places. */
	record Appealed(LetterLanguage language, String subject, List<String> text, Instant savedAt, AppealState state,
			List<Sent> sent) {
	}

	/**
	 * What was sent to a body, what was written since and what it made public; when it
	 * left for a mailbox, if it did.
	 */
	record Sent(String body, ExportedWords.Named recipient, AppealChannel channel, int version, Instant sentAt,
			String sha256, @Nullable Instant lockedAt, @Nullable Instant acknowledgedAt, @Nullable String reference,
			List<Written> written, List<Published> published) {
	}

	/** What a body made public, as it was put down last. */
	record Published(PublicationKind kind, String reference, LocalDate publishedOn, String link, boolean namesPerson,
			boolean namesSource) {

		static Published of(PublicationRevision told) {
			return new Published(told.kind(), told.reference(), told.publishedOn(), told.link(), told.namesPerson(),
					told.namesSource());
		}

	}

	/** Something written about an appeal. */
	record Written(MessageKind kind, Instant at, String words) {
	}

}
