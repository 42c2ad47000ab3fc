package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.audit.AccessReport;
import ke.njia.cases.CaseClock;
import ke.njia.cases.CasePurpose;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.Gender;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.LegalBasis;
import ke.njia.cases.RectifiedField;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;
import ke.njia.cases.Urgency;
import ke.njia.consent.Asking;
import ke.njia.consent.ConsentKind;
import ke.njia.consent.ContactRule;
import ke.njia.consent.DataItem;
import ke.njia.consent.Purpose;
import ke.njia.referrals.ReferralStatus;
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
 * @param consents what was agreed to
 * @param safeContact how the person can be reached
 * @param tellings who has been shown what
 * @param brokenGlass what was told without consent
 * @param referrals who was asked for help
 * @param requests what the person asked for, and what came of it
 * @param rectifications what was put right
 * @param retention how long it is kept
 * @param whoSaw who saw or changed it, by day
 */
record CaseExport(String format, int version, Instant madeAt, String law, Named controller, String reference,
		CaseStatus status, Urgency urgency, Instant openedAt, @Nullable Ground processing,
		List<EarlierGround> earlierProcessing, Account told, List<Code> needs, List<Judged> thresholds,
		List<Running> clocks, List<Agreed> consents, @Nullable ContactRule safeContact, List<Shown> tellings,
		List<Broken> brokenGlass, List<Asked> referrals, List<Requested> requests, List<Corrected> rectifications,
		Kept retention, List<Saw> whoSaw) {

	static final String FORMAT = "njia-case-record";

	static final int VERSION = 1;

	static final String LAW = "Data Protection Act 2019, ss. 26, 38";

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
			@Nullable Integer maxTravelKm) {
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

	/** Somebody who was asked for help. */
	record Asked(String reference, Named receiver, List<Named> via, List<Code> needs, ReferralStatus status,
			Instant draftedAt, @Nullable Instant sentAt, @Nullable Instant answeredAt) {
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

	/** How often people of one organization did one thing on one day. */
	record Saw(String day, Named organization, String action, int people, int times) {

		static Saw of(AccessReport.Day day, Named organization) {
			return new Saw(day.day(), organization, day.action(), day.people(), day.times());
		}

	}

}
