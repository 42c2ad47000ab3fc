package ke.njia;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places for words where people do not write about people, and what they are instead. All
 * the same a canary is put in each by people who mistake it for another.
 */
final class NotCanaries {

	private static final String CURSOR = "made by the portal; anything else is no cursor";

	private static final String TIME = "a time of day or a weekday; anything else is refused";

	private static final String KEY = "made by a browser; what is no key is refused";

	private static final String SOUGHT = "compared with names of the directory, and kept nowhere";

	private static final String OWN = "compared with one's own addresses, and kept nowhere";

	private static final String CODE = "compared with codes of the record, and kept nowhere";

	private static final String MARK = "small letters and digits that place a fact; anything else is refused";

	private static final String HASH = "compared with the hash of what was looked at, and kept nowhere";

	private static final String NETWORK = "of an organization, for everybody who is signed in";

	private static final String GROUNDS = "what a fact of the network or a rule rests on: kept in clear, and SECURITY.md says so";

	private static final String ASKED = "what a State is asked before everybody: kept in clear, and SECURITY.md says so";

	private static final String PUBLIC = "of a law or a policy, for everybody: kept in clear, and SECURITY.md says so";

	private static final String PRINTED = "of a State, as its mission prints it: kept in clear, and SECURITY.md says so";

	private static final String DAY = "an ISO 8601 day; anything else is refused";

	/** As {@link TextPlace#name} names them, with the reason. */
	static final Map<String, String> ALL = Stream.of(
			each(CURSOR, "AccessReport.entries.after", "GroupIncident.persons.after", "Organization.changes.after",
					"auditTrail.after", "caseFiles.after", "defenders.after", "duplicatePairs.after", "inbox.after",
					"organizations.after", "services.after", "transferRegister.after", "recommendations.after"),
			each(TIME, "addNoticeAddress.input.quietFrom", "addNoticeAddress.input.quietUntil",
					"changeNoticeAddress.input.quietFrom", "changeNoticeAddress.input.quietUntil",
					"correctPlace.input.schedules.closesAt", "correctPlace.input.schedules.days",
					"correctPlace.input.schedules.opensAt", "setSafeContact.input.windows.from",
					"setSafeContact.input.windows.until", "setTravelWindow.input.dailyFrom",
					"setTravelWindow.input.dailyTo"),
			each(KEY, "addNoticeAddress.input.push.auth", "addNoticeAddress.input.push.publicKey",
					"addNoticeAddress.input.push.serverKey"),
			each(SOUGHT, "organizations.filter.text", "services.filter.text", "recommendations.filter.state"),
			each(DAY, "recordMeeting.input.heldOn", "recordRecommendationStatus.input.statedOn",
					"recordAccountability.input.since", "startReform.input.step.since", "startReform.input.step.nextOn",
					"recordReformStage.input.step.since", "recordReformStage.input.step.nextOn",
					"recordPublication.input.told.publishedOn", "correctPublication.input.told.publishedOn"),
			each(PUBLIC, "startReform.input.title", "startReform.input.step.source", "startReform.input.step.nextWords",
					"recordReformStage.input.step.source", "recordReformStage.input.step.nextWords"),
			each(PRINTED, "saveMission.input.state", "saveMission.input.name", "saveMission.input.place",
					"saveMission.input.contact", "saveMission.input.source"),
			each(ASKED, "saveAsk.input.words", "startAsk.input.words", "startSubmission.input.title",
					"saveSubmissionPart.input.text"),
			each(OWN, "removeNoticeAddress.input.address"), each(CODE, "auditTrail.filter.action"),
			each(MARK, "saveAppeal.input.draft.facts.key", "startAppeal.input.draft.facts.key"),
			each(HASH, "giveSecondLook.input.sha256", "signCampaignAsset.input.sha256"),
			each(NETWORK, "correctOrganization.input.name", "correctPlace.input.where.address",
					"correctService.input.name"),
			each(GROUNDS, "addAgreement.input.terms.source", "addConflict.input.evidence",
					"changeAgreement.input.terms.source", "changeClockRule.input.proposal.source",
					"changeClockRule.input.proposal.verifiedBy", "clockRuleTrial.proposal.source",
					"clockRuleTrial.proposal.verifiedBy", "confirmPresence.input.reason",
					"decideDuplicate.input.reason", "recordRecommendationStatus.input.evidence",
					"recordRecommendationStatus.input.source", "setTravelWindow.input.reason"))
		.flatMap((some) -> some.entrySet().stream())
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private NotCanaries() {
	}

	private static Map<String, String> each(String reason, String... places) {
		return Arrays.stream(places).collect(Collectors.toMap((place) -> place, (place) -> reason));
	}

}
