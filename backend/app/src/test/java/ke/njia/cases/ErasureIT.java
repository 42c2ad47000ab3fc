package ke.njia.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.sealing.Opening;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Erasing a case: two people, unless the law holds it; after that it never was, and it
 * stays so when an old copy of the database comes back.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureIT {

	private static final String PARTNER = "garissa-paralegals-example";

	/** Cases erased and brought back by an old copy; more with the profile "proof". */
	private static final int RESTORED = Boolean.getBoolean("njia.proof") ? 20 : 5;

	private static final String LEAD = "erasure-lead";

	private static final String ELSEWHERE = "erasure-lead-elsewhere";

	private static final String READ = """
			query Q($id: ID!) { caseFile(id: $id) { id legalHold erasureRequest { reason yours } } }""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	CaseFiles caseFiles;

	@Autowired
	Opening opening;

	@Autowired
	ErasureReconciliation reconciliation;

	private String reveal = "";

	@BeforeAll
	void proveOnceMore() {
		this.portal.servers().realm().addUserWithApp(LEAD, List.of("duty-lead"), "khrc");
		this.reveal = this.portal.servers().realm().revealToken(LEAD);
	}

	@Test
	void withoutTheSecondFactorOnceMoreNothingIsErased() {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		assertThat(codes(request("coordinator", id))).isEmpty();
		assertThat(codes(approve(this.portal.token("duty-lead"), id))).containsExactly("STEP_UP_REQUIRED");
		assertThat(read("coordinator", id).get("id").asString()).isEqualTo(id);
	}

	@Test
	void forADutyLeadOfAnotherOrganizationItDoesNotExist() {
		this.portal.servers().realm().addUserWithApp(ELSEWHERE, List.of("duty-lead"), "imlu");
		String foreigner = this.portal.servers().realm().revealToken(ELSEWHERE);
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		assertThat(codes(request("coordinator", id))).isEmpty();
		assertThat(approve(foreigner, id)).isEqualTo(approve(foreigner, "no-such-case"));
		assertThat(codes(approve(foreigner, id))).containsExactly("NOT_FOUND");
		assertThat(approve(id).get("erased").asBoolean()).as("the control").isTrue();
	}

	@Test
	void oneAsksAnotherApprovesAndItNeverWas() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo(PARTNER).getFirst();
		assertThat(codes(approve(script.id()))).containsExactly("ILLEGAL_TRANSITION");
		assertThat(codes(request(LEAD, script.id()))).isEmpty();
		assertThat(codes(approve(script.id()))).containsExactly("SECOND_PERSON_REQUIRED");
		assertThat(codes(request("coordinator", script.id()))).isEmpty();
		JsonNode asked = read("coordinator", script.id());
		assertThat(asked.at("/erasureRequest/reason").asString()).isEqualTo("PERSON_ASKED");
		assertThat(asked.at("/erasureRequest/yours").asBoolean()).isTrue();
		assertThat(isKnown(referral)).as("the control").isTrue();
		assertThat(board()).as("the control").contains(script.id());

		JsonNode approved = approve(script.id());
		assertThat(approved.get("erased").asBoolean()).isTrue();

		assertThat(read("coordinator", script.id()).isNull()).isTrue();
		assertThat(board()).doesNotContain(script.id());
		assertThat(isKnown(referral)).isFalse();
		assertThat(codes(request("coordinator", script.id()))).containsExactly("NOT_FOUND");
		assertThat(OldCopy.labels(this.neo4j, script.id())).containsExactly("CaseFile");
		assertThat(leaves(script.id(), "case-erased")).isEqualTo(1);
	}

	@Test
	void whatTheLawHoldsIsNotErased() {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		request("coordinator", id);
		hold(id, true);
		assertThat(codes(approve(id))).containsExactly("LEGAL_HOLD");
		assertThat(codes(request("coordinator", id))).containsExactly("LEGAL_HOLD");
		assertThat(read("coordinator", id).get("legalHold").asBoolean()).isTrue();
		hold(id, false);
		assertThat(approve(id).get("erased").asBoolean()).as("the control").isTrue();
	}

	@Test
	void anOldCopyBringsNothingBack() {
		List<String> ids = IntStream.range(0, RESTORED)
			.mapToObj((number) -> CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented().id())
			.toList();
		List<OldCopy> copies = ids.stream().map((id) -> OldCopy.of(this.neo4j, id)).toList();
		ids.forEach((id) -> {
			request("coordinator", id);
			assertThat(approve(id).get("erased").asBoolean()).isTrue();
		});
		copies.forEach((copy) -> copy.restore(this.neo4j));
		assertThat(ids).as("the control: the old copy is there")
			.allMatch((id) -> OldCopy.labels(this.neo4j, id).size() > 4);
		assertThat(ids).as("even before it is noticed").allMatch((id) -> read("coordinator", id).isNull());
		assertThat(board()).doesNotContainAnyElementsOf(ids);

		assertThat(this.opening.run()).isEqualTo(RESTORED);

		assertThat(ids).allMatch((id) -> OldCopy.labels(this.neo4j, id).equals(List.of("CaseFile")));
		assertThat(ids).allMatch((id) -> leaves(id, "case-erased") == 2);
		assertThat(this.opening.run()).isZero();
	}

	/**
	 * The portal died after the database was changed and before the key was destroyed.
	 */
	@Test
	void whatACrashLeavesIsFinished() {
		String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
		OldCopy copy = OldCopy.of(this.neo4j, id);
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c.status = 'ERASED' REMOVE c.sealed")
			.bind(id)
			.to("id")
			.run();
		this.reconciliation.reconcile();
		this.neo4j.query("MATCH (c:CaseFile {id: $id}) SET c = $caseFile")
			.bindAll(Map.of("id", id, "caseFile", copy.caseFile()))
			.run();
		assertThat(read("coordinator", id).isNull()).as("its key is gone").isTrue();
		this.reconciliation.reconcile();
		assertThat(OldCopy.labels(this.neo4j, id)).containsExactly("CaseFile");
	}

	private JsonNode request(String username, String id) {
		return this.portal.ask(username,
				"mutation R($input: RequestErasureInput!) { requestErasure(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "reason", "PERSON_ASKED")))
			.get("requestErasure");
	}

	/** By the duty lead, who has just given the second factor once more. */
	private JsonNode approve(String id) {
		return approve(this.reveal, id);
	}

	private JsonNode approve(String token, String id) {
		String body = this.portal.body(
				"mutation A($input: ApproveErasureInput!) { approveErasure(input: $input) { erased userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id)));
		return JsonMapper.shared().readTree(this.portal.post(token, body).body()).at("/data/approveErasure");
	}

	private void hold(String id, boolean hold) {
		this.portal.ask("duty-lead",
				"mutation H($input: SetLegalHoldInput!) { setLegalHold(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", id, "hold", hold)));
	}

	private JsonNode read(String username, String id) {
		return this.portal.ask(username, READ, Map.of("id", id)).get("caseFile");
	}

	private List<String> board() {
		return this.caseFiles.list(CaseStatus.OPEN, "khrc").cases().stream().map(CaseFile::id).toList();
	}

	private boolean isKnown(String referral) {
		return !this.portal
			.ask("partner-intake", "query Q($id: ID!) { referral(id: $id) { id } }", Map.of("id", referral))
			.get("referral")
			.isNull();
	}

	private long leaves(String id, String action) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: $action, subject: $id}) RETURN count(l)")
			.bindAll(Map.of("action", action, "id", id))
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static List<String> codes(JsonNode payload) {
		return payload.get("userErrors").valueStream().map((error) -> error.get("code").asString()).toList();
	}

}
