package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.AdvocacyScript;
import ke.njia.CaseScript;
import ke.njia.EvidenceDoor;
import ke.njia.HouseScript;
import ke.njia.OpenRequestScript;
import ke.njia.Portal;
import ke.njia.ReferralScript;
import ke.njia.kernel.Agenda;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records for the tests of access, each made by somebody who may, through the portal's
 * own door.
 */
class MadeRecords {

	static final String PARTNER = MatrixPeople.PARTNER;

	final Portal portal;

	MadeRecords(Portal portal) {
		this.portal = portal;
	}

	/** The identifier of what an act made. */
	String made(String username, String act, String made, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		String id = this.portal
			.ask(username,
					"mutation M($input: %s!) { %s(input: $input) { %s { id } } }"
						.formatted(Character.toUpperCase(act.charAt(0)) + act.substring(1) + "Input", act, made),
					Map.of("input", input))
			.at("/%s/%s/id".formatted(act, made))
			.asString();
		assertThat(id).isNotEmpty();
		return id;
	}

	CaseScript arrest() {
		return CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
	}

	/** A recommendation that was brought in. */
	String recommended() {
		new AdvocacyScript(this.portal).imported();
		return AdvocacyScript.RECOMMENDATION;
	}

	/** An ask that can be put to a mission. */
	String newAsk() {
		return new AdvocacyScript(this.portal).imported().ask();
	}

	/** A reform that is followed. */
	String newReform() {
		return made("coordinator", "startReform", "reform", AdvocacyScript.reform());
	}

	/** A joint submission of the holder. */
	String newSubmission() {
		return made("coordinator", "startSubmission", "submission",
				Map.of("title", "Submission (example)", "session", "upr-5-submission", "size", "JOINT"));
	}

	/** A part of one that the partner writes. */
	String newPart() {
		return new AdvocacyScript(this.portal)
			.act("coordinator", "addSubmissionPart", "submission { parts { id } }",
					Map.of("submission", newSubmission(), "theme", AdvocacyScript.THEME, "organization", PARTNER,
							"budget", 100))
			.at("/submission/parts/0/id")
			.asString();
	}

	String sent() {
		return arrest().consented().referredTo(MatrixPeople.PARTNER).getFirst();
	}

	/** A case and a need of it that may be opened. */
	Map<String, String> openable() {
		CaseScript script = arrest();
		return Map.of("caseFile", script.id(), "need", OpenRequestScript.need(this.portal, script));
	}

	/** A need opened to all who may be asked, of a person who agrees. */
	String openRequest() {
		return OpenRequestScript.opened(this.portal, arrest().consented()).id();
	}

	/** The same, which the partner has promised to take on. */
	String claimed() {
		String id = openRequest();
		assertThat(OpenRequestScript.claim(this.portal, "partner-intake", id).get("userErrors")).isEmpty();
		return id;
	}

	/** What a receiver suggested beside its own help. */
	String suggested() {
		return ReferralScript.sent(this.portal).accepted().suggested("psychosocial-counselling");
	}

	String drafted() {
		CaseScript script = arrest().consented();
		return script.choose(script.routeTo(MatrixPeople.PARTNER), Portal.newKey()).at("/referrals/0/id").asString();
	}

	/** A plan that somebody chose from. */
	String chosenPlan() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		script.choose(script.routeTo(MatrixPeople.PARTNER), Portal.newKey());
		return this.portal
			.ask("coordinator", "query P($id: ID!) { caseFile(id: $id) { chosenPlans { id } } }",
					Map.of("id", script.id()))
			.at("/caseFile/chosenPlans/0/id")
			.asString();
	}

	/** What a rule raised in a case that somebody opened. */
	String escalation(Agenda agenda) {
		String id = arrest().id();
		agenda.run(Instant.now().plusSeconds(1));
		return this.portal
			.ask("duty-lead", "query E($id: ID!) { caseFile(id: $id) { escalations { id } } }", Map.of("id", id))
			.at("/caseFile/escalations/0/id")
			.asString();
	}

	/** A decided case of long ago: nothing of it waits, and no clock runs. */
	String closable() {
		Map<String, Object> told = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		told.putAll(Map.of("harmWithin", "LATER", "occurredEarliest",
				Instant.now().minus(Duration.ofDays(400)).toString()));
		String id = CaseScript.told(this.portal, "coordinator", told).id();
		made("duty-lead", "decideCase", "decision",
				Map.of("caseFile", id, "verdict", "APPROVED", "reason", "THRESHOLDS_MET"));
		return id;
	}

	/** What closes it. */
	static Map<String, Object> closing(String caseFile) {
		return Map.of("caseFile", caseFile, "immediate", "HELPED", "broad", "NONE_YET");
	}

	/** A closed case. */
	String closed() {
		return made("duty-lead", "closeCase", "caseFile", closing(closable()));
	}

	/** The follow-up of a closed case. */
	String followUp() {
		return this.portal
			.ask("duty-lead", "query F($id: ID!) { caseFile(id: $id) { followUps { id } } }", Map.of("id", closed()))
			.at("/caseFile/followUps/0/id")
			.asString();
	}

	/** A file of a case. */
	String evidence() {
		return new EvidenceDoor(this.portal).added("coordinator", arrest().id(), EvidenceDoor.picture("(example)"));
	}

	/** Work that a coordinator put down. */
	String task() {
		return made("coordinator", "addTask", "task", Map.of("caseFile", arrest().id(), "kind", "verify-facts"));
	}

	/** The same, once that person has it. */
	String taskOf(String username) {
		return made(username, "takeTask", "task", Map.of("task", task()));
	}

	/** Money that a coordinator asked for. */
	String fund() {
		return this.portal
			.ask("coordinator",
					"mutation F($input: RequestFundsInput!) { requestFunds(input: $input) { task { funds { id } } } }",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "task", task(), "amountKes", 100,
							"purpose", "FOOD")))
			.at("/requestFunds/task/funds/0/id")
			.asString();
	}

	/** A way to a house that a coordinator asked for. */
	String reveal(HouseScript house) {
		return this.portal
			.ask("coordinator",
					"mutation R($input: RequestRevealInput!) { requestReveal(input: $input) { reveal { id } } }", Map
						.of("input",
								Map.of("idempotencyKey", Portal.newKey(), "referral", house.referral(), "house",
										house.house())))
			.at("/requestReveal/reveal/id")
			.asString();
	}

	/** An event that people of the holder opened. */
	String incident() {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.keySet()
			.retainAll(Set.of("idempotencyKey", "violationType", "harmWithin", "needs", "thresholds", "basis"));
		input.putAll(Map.of("label", "March (example)", "arrestedEarliest", Instant.now().toString(), "stations",
				List.of(Map.of("county", 7, "name", "Garissa Central (example)"))));
		return this.portal.ask("coordinator", """
				mutation G($input: OpenGroupIncidentInput!) { openGroupIncident(input: $input) { incident { id } } }""",
				Map.of("input", input))
			.at("/openGroupIncident/incident/id")
			.asString();
	}

	/** The case of somebody of an event who has agreed. */
	String listed(String incident) {
		this.portal.ask("coordinator",
				"mutation A($input: AddGroupPersonsInput!) { addGroupPersons(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "incident", incident, "rows",
						List.of(Map.of("name", "Nobody (example)", "station", 0, "agreedIn", "som")))));
		return this.portal
			.ask("coordinator",
					"query I($id: ID!) { groupIncident(id: $id) { persons { edges { node { caseFileId } } } } }",
					Map.of("id", incident))
			.at("/groupIncident/persons/edges/0/node/caseFileId")
			.asString();
	}

}
