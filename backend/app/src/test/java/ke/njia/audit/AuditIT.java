package ke.njia.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record as an auditor and as a coordinator see it, through the portal's own door.
 */
@PortalTest
class AuditIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String SEARCH = """
			query Search($first: Int!, $after: String, $filter: AuditFilter) {
			  auditTrail(first: $first, after: $after, filter: $filter) {
			    edges { cursor node { index at actor organizationId roles action subject about } }
			    pageInfo { hasNextPage hasPreviousPage endCursor }
			    newestHead { size }
			  }
			}""";

	private static final String LEAF = """
			query Leaf($index: Int!) {
			  auditLeaf(index: $index) {
			    hash leaf { action version }
			    proof { path head { size root at key signature } }
			  }
			}""";

	private static final String VERIFY = """
			mutation { verifyAudit {
			  verification { leaves heads sound findings { code index } } userErrors { code } } }""";

	private static final String REPORT = """
			query Report($id: ID!, $after: String) {
			  accessReport(caseFile: $id) {
			    reference shortened
			    days { day organizationId organization { id } action people times }
			    entries(first: 5, after: $after) {
			      edges { cursor node { actor organizationId roles action } } pageInfo { hasNextPage endCursor } }
			  }
			}""";

	@Autowired
	Portal portal;

	@Autowired
	HeadExport export;

	@Autowired
	HeadKey key;

	@Test
	void anAuditorFindsWhatWasDoneAndIsSeenDoingSo() {
		String began = Instant.now().minusSeconds(5).toString();
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		List<JsonNode> found = new ArrayList<>();
		JsonNode page = search(2, null, Map.of("subject", script.id(), "from", began));
		found.addAll(nodes(page));
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			page = search(2, page.at("/pageInfo/endCursor").asString(), Map.of("subject", script.id(), "from", began));
			found.addAll(nodes(page));
		}
		assertThat(found).extracting((node) -> node.get("action").asString())
			.containsSubsequence("case-read", "consent-recorded", "case-opened");
		assertThat(found).allMatch((node) -> node.get("about").asString().equals(script.id()));
		assertThat(found).extracting((node) -> node.get("index").asLong())
			.isSortedAccordingTo((one, other) -> Long.compare(other, one))
			.doesNotHaveDuplicates();
		assertThat(found.getLast().get("roles").get(0).asString()).isEqualTo("COORDINATOR");
		assertThat(nodes(search(50, null, Map.of("subject", script.id(), "until", began)))).isEmpty();
		assertThat(nodes(search(50, null, Map.of("subject", script.id(), "action", "case-opened")))).hasSize(1);
		assertThat(nodes(search(50, null, Map.of("subject", script.id(), "organization", PARTNER)))).isEmpty();
		String actor = found.getLast().get("actor").asString();
		assertThat(nodes(search(50, null, Map.of("actor", actor)))).hasSizeGreaterThan(2)
			.allMatch((node) -> node.get("actor").asString().equals(actor));
		assertThat(nodes(search(50, null, Map.of("action", "audit-searched")))).hasSizeGreaterThan(5)
			.allMatch((node) -> node.get("subject").asString().equals("audit-record"));
	}

	@Test
	void whatCannotBeAskedIsSaid() {
		assertThat(code(1, "not-ours", Map.of())).isEqualTo("INVALID");
		assertThat(code(51, null, Map.of())).isEqualTo("INVALID");
		assertThat(code(0, null, Map.of())).isEqualTo("INVALID");
		assertThat(code(1, null, Map.of("subject", "x".repeat(65)))).isEqualTo("INVALID");
	}

	@Test
	void aLeafIsProvedUnderTheNewestSignedHead() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		int index = nodes(search(1, null, Map.of("subject", script.id()))).getFirst().get("index").asInt();
		assertThat(leaf(index).get("proof").isNull()).as("no head is over it yet").isTrue();
		this.export.exportIfGrown();
		JsonNode leaf = leaf(index);
		JsonNode head = leaf.at("/proof/head");
		List<String> path = StreamSupport.stream(leaf.at("/proof/path").spliterator(), false)
			.map(JsonNode::asString)
			.toList();
		long size = head.get("size").asLong();
		String root = head.get("root").asString();
		assertThat(ProofCheck.includes(leaf.get("hash").asString(), index, size, path, root)).isTrue();
		SignedHead signed = new SignedHead(size, root, Instant.parse(head.get("at").asString()),
				head.get("key").asString(), head.get("signature").asString());
		assertThat(this.key.signed(signed)).isTrue();
		assertThat(this.portal.ask("auditor", LEAF, Map.of("index", Integer.MAX_VALUE)).get("auditLeaf").isNull())
			.isTrue();
	}

	@Test
	void theWholeRecordIsSound() {
		this.export.exportIfGrown();
		JsonNode payload = this.portal.ask("auditor", VERIFY).get("verifyAudit");
		assertThat(payload.at("/verification/findings")).as(payload.toString()).isEmpty();
		assertThat(payload.at("/verification/sound").asBoolean()).isTrue();
		assertThat(payload.at("/verification/heads").asInt()).isPositive();
		assertThat(nodes(search(1, null, Map.of("action", "audit-verified")))).hasSize(1);
	}

	@Test
	void thePersonCanBeToldWhoSawWhat() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo(PARTNER).getFirst();
		this.portal.ask("coordinator", "{ caseFiles(first: 1) { edges { cursor } } }");
		this.portal.ask("partner-intake", "{ inbox(first: 1) { edges { cursor } } }");
		this.portal.ask("partner-intake", "query R($id: ID!) { referral(id: $id) { disclosed { pseudonym } } }",
				Map.of("id", referral));
		JsonNode report = report(script.id(), null);
		assertThat(report.get("reference").asString()).startsWith("KE-");
		assertThat(report.get("shortened").asBoolean()).isFalse();
		assertThat(report.get("days"))
			.extracting((row) -> row.get("organizationId").asString() + " " + row.get("action").asString())
			.contains("khrc case-opened", "khrc consent-recorded", "khrc board-read", "khrc route-planned",
					PARTNER + " disclosure-made", PARTNER + " referral-read", PARTNER + " inbox-read");
		assertThat(report.get("days")).allMatch((row) -> row.get("people").asInt() <= row.get("times").asInt());
		assertThat(report.get("days")).anyMatch((row) -> row.at("/organization/id").asString("").equals(PARTNER));
		assertThat(entries(script.id())).as("every time that was counted").isEqualTo(times(report));
		CaseScript other = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		assertThat(report(other.id(), null).get("days")).as("the control: a case that nobody was told of")
			.noneMatch((row) -> row.get("organizationId").asString().equals(PARTNER));
	}

	/** How many entries there are, without the readings of the report by this test. */
	private int entries(String caseFile) {
		List<String> found = new ArrayList<>();
		int readings = 0;
		JsonNode page = report(caseFile, null).get("entries");
		while (true) {
			page.get("edges").forEach((edge) -> found.add(decoded(edge.get("cursor").asString())));
			for (JsonNode node : nodes(page)) {
				readings += node.get("action").asString().equals("access-report-read") ? 1 : 0;
			}
			if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
				break;
			}
			page = report(caseFile, page.at("/pageInfo/endCursor").asString()).get("entries");
		}
		assertThat(found).as("they are counted for this case alone: how much everybody does is not told")
			.containsExactlyElementsOf(IntStream.range(0, found.size())
				.mapToObj((place) -> "leaf-1:" + (found.size() - 1 - place))
				.toList());
		assertThat(readings).as("the first page shows its own reading and that before it").isEqualTo(2);
		return found.size() - readings;
	}

	private static String decoded(String cursor) {
		return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
	}

	private static int times(JsonNode report) {
		int times = 0;
		for (JsonNode row : report.get("days")) {
			times += row.get("times").asInt();
		}
		return times;
	}

	private JsonNode report(String caseFile, String after) {
		Map<String, Object> variables = new HashMap<>(Map.of("id", caseFile));
		variables.put("after", after);
		return this.portal.ask("duty-lead", REPORT, variables).get("accessReport");
	}

	private JsonNode leaf(int index) {
		return this.portal.ask("auditor", LEAF, Map.of("index", index)).get("auditLeaf");
	}

	private String code(int first, String after, Map<String, ?> filter) {
		return this.portal.answer("auditor", SEARCH, variables(first, after, filter))
			.at("/errors/0/extensions/code")
			.asString();
	}

	private JsonNode search(int first, String after, Map<String, ?> filter) {
		return this.portal.ask("auditor", SEARCH, variables(first, after, filter)).get("auditTrail");
	}

	private static Map<String, Object> variables(int first, String after, Map<String, ?> filter) {
		Map<String, Object> variables = new HashMap<>(Map.of("first", first, "filter", filter));
		variables.put("after", after);
		return variables;
	}

	private static List<JsonNode> nodes(JsonNode page) {
		List<JsonNode> nodes = new ArrayList<>();
		page.get("edges").forEach((edge) -> nodes.add(edge.get("node")));
		return nodes;
	}

}
