package ke.njia.rights;

import java.time.Instant;

import ke.njia.cases.CaseFile;
import ke.njia.incidents.PersonDesk;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gathers everything held about the person a case is about, each part from whoever knows
 * it.
 */
@Component
class ExportedCases {

	private final ExportedFacts facts;

	private final ExportedConsents consents;

	private final ExportedReferrals referrals;

	private final ExportedKeeping keeping;

	private final ExportedDecisions decisions;

	private final ExportedWork work;

	private final ExportedEvidence evidence;

	private final ExportedAppeals appeals;

	private final ExportedCampaigns campaigns;

	private final PersonDesk persons;

	private final ExportedWords words;

	ExportedCases(ExportedFacts facts, ExportedConsents consents, ExportedReferrals referrals, ExportedKeeping keeping,
			ExportedDecisions decisions, ExportedWork work, ExportedEvidence evidence, ExportedAppeals appeals,
			ExportedCampaigns campaigns, PersonDesk persons, ExportedWords words) {
		this.facts = facts;
		this.consents = consents;
		this.referrals = referrals;
		this.keeping = keeping;
		this.decisions = decisions;
		this.work = work;
		this.evidence = evidence;
		this.appeals = appeals;
		this.campaigns = campaigns;
		this.persons = persons;
		this.words = words;
	}

	/** Everything, for the people who hold the case. */
	CaseExport make(CaseFile caseFile, Actor actor, Instant now) {
		return new CaseExport(CaseExport.FORMAT, CaseExport.VERSION, now, CaseExport.LAW,
				this.words.organization(caseFile.lead()), caseFile.reference(), caseFile.status(), caseFile.urgency(),
				caseFile.openedAt(), ExportedFacts.ground(caseFile), this.facts.earlier(caseFile),
				this.words.account(caseFile.account()),
				caseFile.needs().stream().map((need) -> this.words.need(need.serviceType())).toList(),
				ExportedFacts.thresholds(caseFile), ExportedFacts.clocks(caseFile), this.facts.clockEndings(caseFile),
				this.consents.consents(caseFile, actor), this.consents.safeContact(caseFile, actor),
				this.consents.tellings(caseFile, actor), this.consents.brokenGlass(caseFile, actor),
				this.referrals.asked(caseFile, actor), this.referrals.opened(caseFile, actor),
				this.keeping.requests(caseFile, actor), this.facts.rectifications(caseFile),
				this.keeping.kept(caseFile), this.keeping.whoSaw(caseFile, actor),
				this.decisions.decisions(caseFile, actor), this.decisions.escalations(caseFile, actor),
				this.decisions.safeguards(caseFile, actor), this.decisions.risks(caseFile, actor),
				this.work.tasks(caseFile, actor), this.work.closings(caseFile, actor),
				this.work.followUps(caseFile, actor), this.evidence.evidence(caseFile, actor),
				this.appeals.forBodies(caseFile, actor), this.appeals.appeals(caseFile, actor),
				this.campaigns.stories(caseFile, actor), this.campaigns.reviewThemes(caseFile, actor),
				this.campaigns.accountability(caseFile, actor), listed(caseFile, actor));
	}

	private @Nullable Listed listed(CaseFile caseFile, Actor actor) {
		return this.persons.find(caseFile, actor)
			.map((entry) -> new Listed(entry.incident(), entry.station().name(), entry.name()))
			.orElse(null);
	}

	/** A line of a list of people. */
	record Listed(String incident, String station, String name) {

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "listed";
		}

	}

}
