package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.CampaignScript;
import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.launcher.servers.TestRealm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What must be there for the acts of the matrix to succeed.
 */
class MatrixRecords extends MadeRecords {

	private final Neo4jClient neo4j;

	MatrixRecords(Portal portal, Neo4jClient neo4j) {
		super(portal);
		this.neo4j = neo4j;
	}

	/** When a place's capacity was told. */
	String told(String place) {
		return this.neo4j.query("MATCH (c:Capacity {id: $id}) RETURN toString(c.asOf)")
			.bind(place)
			.to("id")
			.fetchAs(String.class)
			.one()
			.orElseThrow();
	}

	/** An agreement that somebody put down. */
	String agreed() {
		this.portal.ask("coordinator",
				"mutation A($input: AddAgreementInput!) { addAgreement(input: $input) { userErrors { code } } }",
				Map.of("input",
						Map.of("idempotencyKey", Portal.newKey(), "from", "khrc", "to", MatrixPeople.PARTNER, "terms",
								Map.of("kind", "FUNDING", "trust", 1, "validFrom", Instant.now().toString(),
										"handoffMinutes", 30, "acceptPermille", 900, "source", "matrix (example)"))));
		return this.neo4j.query("""
				MATCH (:Organization {id: 'khrc'})-[a:AGREES_WITH {source: 'matrix (example)'}]->(:Organization)
				RETURN a.id ORDER BY a.validFrom DESC LIMIT 1
				""").fetchAs(String.class).one().orElseThrow();
	}

	/** A tie that somebody put down. */
	String tied() {
		this.portal.ask("coordinator",
				"mutation A($input: AddConflictInput!) { addConflict(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "organization", MatrixPeople.PARTNER,
						"institution", "chiefs", "kind", "KIN_OF", "evidence", "A budget")));
		return MatrixPeople.PARTNER + ".chiefs.kin-of";
	}

	/** Glass that somebody broke, with the second factor once more. */
	String broken(CaseScript script) {
		TestRealm realm = this.portal.servers().realm();
		realm.addUserWithApp("matrix-glass", List.of("coordinator"), MatrixPeople.HOLDER);
		String body = this.portal.body(
				"mutation B($input: BreakGlassInput!) { breakGlass(input: $input) { breakGlass { id } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", script.id(), "recipient", "imlu",
						"items", List.of("NEEDS"), "reason", "LIFE_IN_DANGER")));
		return JsonMapper.shared()
			.readTree(this.portal.post(realm.revealToken("matrix-glass"), body).body())
			.at("/data/breakGlass/breakGlass/id")
			.asString();
	}

	/** A yes of a coordinator to a case of their own, because a life could not wait. */
	String approvedFast() {
		return made("coordinator", "decideCase", "decision",
				Map.of("caseFile", arrest().id(), "verdict", "APPROVED", "reason", "LIFE_AT_RISK"));
	}

	/** Somebody who offers to decide in a duty lead's place. */
	String offered(String username) {
		this.portal.servers().realm().addUser(username, List.of("coordinator"), MatrixPeople.HOLDER);
		return made(username, "offerDeputy", "deputy", Map.of());
	}

	/** What somebody asked for by right. */
	String requested() {
		return this.portal.ask("coordinator",
				"mutation R($input: RecordRightsRequestInput!) { recordRightsRequest(input: $input) { request { id } } }",
				Map.of("input",
						Map.of("idempotencyKey", Portal.newKey(), "caseFile", arrest().id(), "kind", "ACCESS",
								"receivedAt", Instant.now().toString())))
			.at("/recordRightsRequest/request/id")
			.asString();
	}

	/** A breach; of one without a risk nobody has to be told. */
	String breached(String risk) {
		return this.portal
			.ask("duty-lead",
					"mutation B($input: RecordBreachInput!) { recordBreach(input: $input) { breach { id } } }",
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "role", "CONTROLLER", "awareAt",
							Instant.now().minus(Duration.ofMinutes(1)).toString(), "kind", "DEVICE_LOST", "effects",
							List.of("LOST"), "riskOfHarm", risk, "keysExposed", "NO", "text", "A phone was lost")))
			.at("/recordBreach/breach/id")
			.asString();
	}

	/** A case that a coordinator asked to erase. */
	String asked() {
		String id = arrest().id();
		this.portal.ask("coordinator",
				"mutation R($input: RequestErasureInput!) { requestErasure(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "reason", "PERSON_ASKED")));
		return id;
	}

	String professional() {
		return made("matrix-partner-admin", "addProfessional", "professional",
				Map.of("profession", "LAWYER", "languages", List.of("swa"), "name", "Somebody (example)"));
	}

	String defender() {
		return made("matrix-coordinator", "addDefender", "defender",
				Map.of("name", "Somebody (example)", "contact", "By nobody (example)"));
	}

	String network() {
		return made("matrix-coordinator", "addHrdNetwork", "network", Map.of("name", "A network (example)"));
	}

	/** A pair that somebody decided about. */
	String decided() {
		return made("matrix-coordinator", "decideDuplicate", "decision", Map.of("first", "khrc", "second",
				MatrixPeople.PARTNER, "verdict", "DIFFERENT", "reason", "Two entries (example)"));
	}

	/** Another rule of a clock, as it would come into force tomorrow. */
	static Map<String, Object> clockRule() {
		return Map.of("code", "P3_FORM", "after", 1, "minutes", 60, "kind", "SOFT", "source", "A matrix (example)",
				"validFrom", Instant.now().plus(Duration.ofDays(1)).toString());
	}

	/** A road closed so far ahead that no route of today minds. */
	static Map<String, Object> road() {
		return Map.of("county", 7, "kind", "CURFEW", "from", Instant.now().plus(Duration.ofDays(300)).toString(),
				"reason", "A matrix (example)");
	}

	String window() {
		return made("coordinator", "setTravelWindow", "window", road());
	}

	String noticeAddress() {
		return made("matrix-coordinator", "addNoticeAddress", "noticeAddress", Map.of("system", "WEBHOOK", "address",
				"https://workspace.example/hook", "audiences", List.of("COORDINATOR")));
	}

	/** What an appeal says, part by part, beside what it belongs to. */
	static Map<String, Object> written(Map<String, Object> of) {
		Map<String, Object> written = AppealScript.draft(Map.of());
		written.putAll(of);
		return written;
	}

	/** An appeal that a second person is asked to look at, as the acts name it. */
	Map<String, Object> lookedAt() {
		AppealScript appeal = AppealScript.started(this.portal);
		String sha256 = appeal.askLook(1).at("/appeal/current/look/sha256").asString();
		return Map.of("appeal", appeal.id(), "version", 1, "sha256", sha256, "approved", true);
	}

	/** An appeal that may be sent. */
	String sendable() {
		return AppealScript.started(this.portal).consented().approved().id();
	}

	/** The sending of an appeal. */
	String sentAppeal() {
		return AppealScript.started(this.portal).consented().approved().sent();
	}

	/** What a body made public, beside what it belongs to. */
	static Map<String, Object> published(Map<String, Object> of) {
		Map<String, Object> published = new HashMap<>(Map.of("told", AppealScript.publication(Map.of())));
		published.putAll(of);
		return published;
	}

	/** What a body made public about an appeal. */
	String publication() {
		return made("coordinator", "recordPublication", "publication", published(Map.of("sending", sentAppeal())));
	}

	/** A campaign and its revision. */
	Map<String, Object> plannable() {
		return Map.of("campaign", CampaignScript.started(this.portal).id(), "revision", 1);
	}

	/** A campaign that asks for money. */
	String funded() {
		CampaignScript campaign = CampaignScript.started(this.portal);
		campaign.done("coordinator", "setCampaignFund", Map.of("targetKes", 100));
		return campaign.id();
	}

	/** A pledge of the partner. */
	Map<String, Object> promisedIn(CampaignScript campaign) {
		return Map.of("campaign", campaign.id(), "pledge", campaign.promised(), "delivered", true);
	}

	String draftedAsset() {
		return CampaignScript.started(this.portal).statement(Map.of()).get("id").asString();
	}

	/** What somebody may sign, as the act names it. */
	Map<String, Object> signable() {
		JsonNode asset = CampaignScript.started(this.portal).joined().statement(Map.of());
		return Map.of("asset", asset.get("id").asString(), "version", 1, "sha256",
				asset.at("/current/sha256").asString());
	}

	String releasedAsset() {
		CampaignScript campaign = CampaignScript.started(this.portal);
		String asset = campaign.signed(Map.of());
		campaign.onAsset("coordinator", "releaseCampaignAsset", Map.of("asset", asset, "version", 1));
		return asset;
	}

}
