package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.advocacy.AccountabilityStep;
import ke.njia.appeals.AppealState;
import ke.njia.appeals.LetterLanguage;
import ke.njia.appeals.MessageKind;
import ke.njia.audit.AccessReport;
import ke.njia.bodies.AppealChannel;
import ke.njia.bodies.DomesticRemedies;
import ke.njia.bodies.NationalReport;
import ke.njia.bodies.PersonGroup;
import ke.njia.cases.CaseClock;
import ke.njia.cases.CasePurpose;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.ClockEnding;
import ke.njia.cases.ClockOutcomeDesk;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.Gender;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.IntakeChannel;
import ke.njia.cases.LegalBasis;
import ke.njia.cases.RectifiedField;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.SourceReliability;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;
import ke.njia.cases.Urgency;
import ke.njia.consent.Asking;
import ke.njia.consent.ConsentKind;
import ke.njia.consent.ContactRule;
import ke.njia.consent.DataItem;
import ke.njia.consent.Purpose;
import ke.njia.evidence.EvidenceKind;
import ke.njia.openrequests.OpenRequestStatus;
import ke.njia.referrals.Feedback;
import ke.njia.referrals.Intention;
import ke.njia.referrals.Question;
import ke.njia.referrals.ReferralStatus;
import ke.njia.referrals.Suggestion;
import ke.njia.referrals.SuggestionReason;
import ke.njia.workflow.BroadOutcome;
import ke.njia.workflow.DecisionReason;
import ke.njia.workflow.EscalationCause;
import ke.njia.workflow.FeedbackWaiver;
import ke.njia.workflow.FollowUpResult;
import ke.njia.workflow.FundPurpose;
import ke.njia.workflow.ImmediateOutcome;
import ke.njia.workflow.NoFollowUpReason;
import ke.njia.workflow.OverrideReason;
import ke.njia.workflow.ReopenReason;
import ke.njia.workflow.RiskLevel;
import ke.njia.workflow.RiskTo;
import ke.njia.workflow.TaskOutcome;
import ke.njia.workflow.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Everything held about the person a case is about, as the file they are given. The names
 * of the components are the names in the file: a change of them is a new version.
 *
 * @param format what kind of file it is
 * @param version of the format
 * @param madeAt when it was made
 * @param law the sections it is made under
 * @param controller who holds the record
 * @param reference the code of the case
 * @param status state of the case
 * @param urgency how pressing it is held to be
 * @param openedAt when it was opened
 * @param processing on what basis, and what for, it is recorded now
 * @param earlierProcessing what held before
 * @param told what was told
 * @param needs the kinds of help asked for
 * @param thresholds what was judged of it, and why
 * @param clocks the clocks that run
 * @param clockEndings what was said of its clocks
 * @param consents what was agreed to
 * @param safeContact how the person can be reached
 * @param tellings who has been shown what
 * @param brokenGlass what was told without consent
 * @param referrals who was asked for help, and what came of it
 * @param openRequests which needs were opened to all who may be asked
 * @param requests what the person asked for, and what came of it
 * @param rectifications what was put right
 * @param retention how long it is kept
 * @param whoSaw who saw or changed it, by day
 * @param decisions what was decided about it, and why
 * @param escalations what rules brought to a duty lead's attention
 * @param safeguards what was answered before an act that could do harm
 * @param risks how great risks were held to be, and why
 * @param work what was done, and the money for it
 * @param closings how it was closed and opened anew
 * @param followUps when the person was, or is to be, asked how they are
 * @param evidence the files kept, without their bytes
 * @param forBodies what was stated for bodies that can be appealed to, the newest first
 * @param appeals what was written to bodies outside, as last saved, and what came of it
 * @param reviewThemes what of the Universal Periodic Review it is counted under
 * @param accountability the stages that its complaint against the police came to
 * @param groupIncident as what the person was listed in a group incident
 */
record CaseExport(String format, int version, Instant madeAt, String law, Named controller, String reference,
		CaseStatus status, Urgency urgency, Instant openedAt, @Nullable Ground processing,
		List<EarlierGround> earlierProcessing, Account told, List<Code> needs, List<Judged> thresholds,
		List<Running> clocks, List<Stilled> clockEndings, List<Agreed> consents, @Nullable ContactRule safeContact,
		List<Shown> tellings, List<Broken> brokenGlass, List<Asked> referrals, List<Opened> openRequests,
		List<Requested> requests, List<Corrected> rectifications, Kept retention, List<Saw> whoSaw,
		List<Decided> decisions, List<Raised> escalations, List<Safeguarded> safeguards, List<Assessed> risks,
		List<Done> work, List<Closed> closings, List<Followed> followUps, List<Witness> evidence,
		List<Stated> forBodies, List<Appealed> appeals, List<Code> reviewThemes,
		List<AccountabilityStep> accountability, @Nullable Listed groupIncident) {

	static final String FORMAT = "njia-case-record";

	static final int VERSION = 8;

	static final String LAW = "Data Protection Act 2019, ss. 26, 38";

	/** An appeal as last saved, each fact in its places. */
	record Appealed(LetterLanguage language, String subject, List<String> text, Instant savedAt, AppealState state,
			List<Sent> sent) {
	}

	/** What was sent to a body, and what was written since. */
	record Sent(String body, Named recipient, AppealChannel channel, int version, Instant sentAt, String sha256,
			@Nullable Instant acknowledgedAt, @Nullable String reference, List<Written> written) {
	}

	/** Something written about an appeal. */
	record Written(MessageKind kind, Instant at, String words) {
	}

	/** A file; its bytes are handed out beside. */
	record Witness(EvidenceKind kind, String mediaType, int bytes, String sha256, @Nullable String note,
			Instant addedAt, boolean destroyed) {
	}

	/** What was stated for bodies; absent is not stated. */
	record Stated(@Nullable DomesticRemedies remedies, @Nullable NationalReport nationalReport, String unsafeReason,
			@Nullable List<String> elsewhere, @Nullable List<PersonGroup> groups, List<String> memberships,
			List<String> sponsors, Instant statedAt) {
	}

	/** An organization. */
	record Named(String id, @Nullable String name) {
	}

	/** A code in words. */
	record Code(String code, String en, String sw) {
	}

	/** Basis and purposes. */
	record Ground(LegalBasis basis, String law, List<CasePurpose> purposes, Instant recordedAt) {
	}

	/** Basis and purposes that held before. */
	record EarlierGround(Ground was, Instant replacedAt, String reason) {
	}

	/** What was told. */
	record Account(Code violationType, String county, Instant occurredEarliest, Instant occurredLatest,
			HarmWithin harmWithin, List<Code> languages, @Nullable Integer age, @Nullable Gender workerGender,
			boolean accessible, List<SafetyConcern> safetyConcerns, List<Code> perpetrators, List<Named> neverTell,
			@Nullable Integer maxTravelKm, IntakeChannel channel, SourceReliability reliability) {
	}

	/** An answer to a threshold. */
	record Judged(ThresholdCode threshold, ThresholdAnswer answer, String reason, Instant recordedAt) {
	}

	/** A clock. */
	record Running(String clock, Instant startedAt, Instant dueAt, String source) {

		static Running of(CaseClock clock) {
			return new Running(clock.code().name(), clock.startedAt(), clock.dueAt(), clock.source());
		}

	}

	/** What was said of a clock, and whether it stands still by it. */
	record Stilled(String clock, String outcome, Instant dueAt, Instant at, boolean inForce) {

		static Stilled of(ClockOutcomeDesk.Said said) {
			ClockEnding ending = said.ending();
			return new Stilled(ending.code().name(), ending.outcome().name(), ending.dueAt(), ending.at(),
					said.inForce());
		}

	}

	/** A consent; without a recipient it covers any partner needed for the purpose. */
	record Agreed(ConsentKind kind, @Nullable Named recipient, Purpose purpose, List<DataItem> items, Asking asking,
			Instant recordedAt, Instant until, @Nullable Instant withdrawnAt) {
	}

	/** What one recipient has been shown. */
	record Shown(Named recipient, List<DataItem> items, Instant firstAt, Instant lastAt) {
	}

	/** What was told without consent. */
	record Broken(Named recipient, List<DataItem> items, String reason, Instant openedAt, Instant until,
			@Nullable Boolean upheld) {
	}

	/** What was decided; a fast yes was looked at by a second person. */
	record Decided(Verdict verdict, DecisionReason reason, String words, List<RiskTo> unassessed, Instant decidedAt,
			boolean fast, @Nullable Boolean upheld) {
	}

	/** What a rule brought to a duty lead's attention. */
	record Raised(EscalationCause cause, Code rule, Instant raisedAt, @Nullable Instant acknowledgedAt) {
	}

	/** An answer to a question before an act. */
	record Safeguarded(Code question, boolean clear, String words, Instant answeredAt) {
	}

	/** A risk as it was judged. */
	record Assessed(RiskTo whom, RiskLevel level, String reason, Instant assessedAt) {
	}

	/** A task. */
	record Done(Code kind, String words, Instant addedAt, Instant dueAt, @Nullable Instant endedAt,
			@Nullable TaskOutcome outcome, String result, List<Money> money) {
	}

	/** A closing, and perhaps the opening anew. */
	record Closed(Instant closedAt, ImmediateOutcome immediate, BroadOutcome broad,
			@Nullable FeedbackWaiver feedbackWaiver, List<ClosingCode> overridden,
			@Nullable OverrideReason overrideReason, @Nullable NoFollowUpReason noFollowUp,
			@Nullable Instant reopenedAt, @Nullable ReopenReason reopenReason) {
	}

	/**
	 * A follow-up; without a result nobody has asked yet, or the case was opened anew.
	 */
	record Followed(Instant dueAt, @Nullable Instant endedAt, @Nullable FollowUpResult result) {
	}

	/** Money asked for a task. */
	record Money(int amountKes, FundPurpose purpose, String words, Instant askedAt, @Nullable Boolean approved) {
	}

	/** Somebody who was asked for help. */
	record Asked(String reference, Named receiver, List<Named> via, List<Code> needs, ReferralStatus status,
			Instant draftedAt, @Nullable Instant sentAt, @Nullable Instant answeredAt, Intention intention,
			List<Question> questions, @Nullable Feedback feedback, List<Suggested> suggestions) {
	}

	/** Further help that whoever was asked suggested. */
	record Suggested(Code need, @Nullable Named organization, SuggestionReason reason, Instant at,
			Suggestion.Status status) {
	}

	/** A need opened to all who may be asked, nothing of the person in it. */
	record Opened(List<Code> needs, Instant openedAt, Instant until, OpenRequestStatus status, int offeredTo,
			@Nullable Named claimant) {
	}

	/** Something the person asked for. */
	record Requested(RightKind kind, Instant receivedAt, Instant dueAt, @Nullable Instant closedAt,
			@Nullable RequestRefusal refusal) {
	}

	/** Something that was put right, as it was before. */
	record Corrected(Instant at, String reason, List<RectifiedField> fields, Account was, List<Code> needs) {
	}

	/** How long it is kept. */
	record Kept(RetentionClass rule, String source, Instant until, boolean legalHold) {
	}

	/** A line of a list of people. */
	record Listed(String incident, String station, String name) {

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "listed";
		}

	}

	/** How often people of one organization did one thing on one day. */
	record Saw(String day, Named organization, String action, int people, int times) {

		static Saw of(AccessReport.Day day, Named organization) {
			return new Saw(day.day(), organization, day.action(), day.people(), day.times());
		}

	}

}
