package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.advocacy.AccountabilityDesk;
import ke.njia.advocacy.AccountabilityStep;
import ke.njia.advocacy.CaseAccountability;
import ke.njia.audit.AccessReport;
import ke.njia.audit.AccessReports;
import ke.njia.cases.CaseFile;
import ke.njia.cases.ClockOutcomeDesk;
import ke.njia.cases.LawfulnessDesk;
import ke.njia.cases.Processing;
import ke.njia.cases.RectificationDesk;
import ke.njia.consent.ConsentDesk;
import ke.njia.consent.EmergencyDesk;
import ke.njia.consent.SafeContact;
import ke.njia.consent.SafeContactDesk;
import ke.njia.consent.ToldDesk;
import ke.njia.incidents.PersonDesk;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gathers everything held about the person a case is about.
 */
@Component
class ExportedCases {

	private final LawfulnessDesk lawfulness;

	private final RectificationDesk rectifications;

	private final ClockOutcomeDesk outcomes;

	private final ConsentDesk consents;

	private final SafeContactDesk contacts;

	private final ToldDesk told;

	private final EmergencyDesk emergencies;

	private final ExportedReferrals referrals;

	private final RightsDesk rights;

	private final Retentions retentions;

	private final AccessReports reports;

	private final PersonDesk persons;

	private final ExportedWords words;

	private final ExportedWork work;

	private final ExportedAppeals appeals;

	private final AccountabilityDesk accountability;

	ExportedCases(LawfulnessDesk lawfulness, RectificationDesk rectifications, ClockOutcomeDesk outcomes,
			ConsentDesk consents, SafeContactDesk contacts, ToldDesk told, EmergencyDesk emergencies,
			ExportedReferrals referrals, RightsDesk rights, Retentions retentions, AccessReports reports,
			PersonDesk persons, ExportedWords words, ExportedWork work, ExportedAppeals appeals,
			AccountabilityDesk accountability) {
		this.accountability = accountability;
		this.appeals = appeals;
		this.lawfulness = lawfulness;
		this.rectifications = rectifications;
		this.outcomes = outcomes;
		this.consents = consents;
		this.contacts = contacts;
		this.told = told;
		this.emergencies = emergencies;
		this.referrals = referrals;
		this.rights = rights;
		this.retentions = retentions;
		this.reports = reports;
		this.persons = persons;
		this.words = words;
		this.work = work;
	}

	/** Everything, for the people who hold the case. */
	CaseExport make(CaseFile caseFile, Actor actor, Instant now) {
		Processing processing = caseFile.processing();
		return new CaseExport(CaseExport.FORMAT, CaseExport.VERSION, now, CaseExport.LAW,
				this.words.organization(caseFile.lead()), caseFile.reference(), caseFile.status(), caseFile.urgency(),
				caseFile.openedAt(), ground(processing), earlier(caseFile), this.words.account(caseFile.account()),
				caseFile.needs().stream().map((need) -> this.words.need(need.serviceType())).toList(),
				caseFile.thresholds()
					.stream()
					.map((one) -> new CaseExport.Judged(one.code(), one.answer(), one.reason(), one.recordedAt()))
					.toList(),
				caseFile.clocks().stream().map(CaseExport.Running::of).toList(),
				this.outcomes.listFor(caseFile).stream().map(CaseExport.Stilled::of).toList(),
				consents(caseFile, actor), this.contacts.read(caseFile, actor).map(SafeContact::rule).orElse(null),
				tellings(caseFile, actor), brokenGlass(caseFile, actor), this.referrals.asked(caseFile, actor),
				this.referrals.opened(caseFile, actor), requests(caseFile, actor), rectifications(caseFile),
				kept(caseFile), whoSaw(caseFile, actor), this.work.decisions(caseFile, actor),
				this.work.escalations(caseFile, actor), this.work.safeguards(caseFile, actor),
				this.work.risks(caseFile, actor), this.work.tasks(caseFile, actor), this.work.closings(caseFile, actor),
				this.work.followUps(caseFile, actor), this.work.evidence(caseFile, actor),
				this.work.forBodies(caseFile, actor), this.appeals.appeals(caseFile, actor),
				this.work.reviewThemes(caseFile, actor), accountability(caseFile, actor), listed(caseFile, actor));
	}

	private List<AccountabilityStep> accountability(CaseFile caseFile, Actor actor) {
		return this.accountability.find(caseFile, actor).map(CaseAccountability::steps).orElse(List.of());
	}

	private static CaseExport.@Nullable Ground ground(@Nullable Processing processing) {
		return (processing != null) ? new CaseExport.Ground(processing.basis(), processing.basis().law(),
				processing.purposes(), processing.recordedAt()) : null;
	}

	private List<CaseExport.EarlierGround> earlier(CaseFile caseFile) {
		return this.lawfulness.earlier(caseFile).stream().map((was) -> {
			Processing held = was.processing();
			return new CaseExport.EarlierGround(
					new CaseExport.Ground(held.basis(), held.basis().law(), held.purposes(), held.recordedAt()),
					was.replacedAt(), was.reason().name());
		}).toList();
	}

	private List<CaseExport.Agreed> consents(CaseFile caseFile, Actor actor) {
		return this.consents.listFor(caseFile, actor).stream().map((one) -> {
			String recipient = one.recipientId();
			return new CaseExport.Agreed(one.kind(), (recipient != null) ? this.words.organization(recipient) : null,
					one.purpose(), one.items(), one.asking(), one.recordedAt(), one.until(), one.withdrawnAt());
		}).toList();
	}

	private List<CaseExport.Shown> tellings(CaseFile caseFile, Actor actor) {
		return this.told.list(caseFile, actor)
			.stream()
			.map((one) -> new CaseExport.Shown(this.words.organization(one.recipientId()), one.items(), one.firstAt(),
					one.lastAt()))
			.toList();
	}

	private List<CaseExport.Broken> brokenGlass(CaseFile caseFile, Actor actor) {
		return this.emergencies.listFor(caseFile, actor)
			.stream()
			.map((one) -> new CaseExport.Broken(this.words.organization(one.recipientId()), one.items(),
					one.reason().name(), one.openedAt(), one.until(),
					(one.review() != null) ? one.review().upheld() : null))
			.toList();
	}

	private List<CaseExport.Requested> requests(CaseFile caseFile, Actor actor) {
		return this.rights.listFor(caseFile, actor)
			.stream()
			.map((one) -> new CaseExport.Requested(one.kind(), one.receivedAt(), one.dueAt(), one.closedAt(),
					one.refusal()))
			.toList();
	}

	private List<CaseExport.Corrected> rectifications(CaseFile caseFile) {
		return this.rectifications.listFor(caseFile)
			.stream()
			.map((one) -> new CaseExport.Corrected(one.at(), one.reason().name(), one.fields(),
					this.words.account(one.was()), one.needs().stream().map(this.words::need).toList()))
			.toList();
	}

	private CaseExport.@Nullable Listed listed(CaseFile caseFile, Actor actor) {
		return this.persons.find(caseFile, actor)
			.map((entry) -> new CaseExport.Listed(entry.incident(), entry.station().name(), entry.name()))
			.orElse(null);
	}

	private CaseExport.Kept kept(CaseFile caseFile) {
		Retention retention = this.retentions.of(caseFile);
		return new CaseExport.Kept(retention.retentionClass(), retention.retentionClass().source(), retention.until(),
				retention.held());
	}

	private List<CaseExport.Saw> whoSaw(CaseFile caseFile, Actor actor) {
		return this.reports.read(caseFile.id(), actor)
			.map(AccessReport::days)
			.orElse(List.of())
			.stream()
			.map((day) -> CaseExport.Saw.of(day, this.words.organization(day.organizationId())))
			.toList();
	}

}
