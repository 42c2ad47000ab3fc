package ke.njia.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same act asked for again and again, as phones do. That different keys make
 * different cases is the control.
 */
@PortalTest
class OnceOnlyIT {

	private static final int AT_ONCE = 50;

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void oneKeyFiftyTimesAtOnceOpensOneCase() throws Exception {
		Map<String, Object> input = CaseScript.arrest(Portal.newKey(), "paralegal");
		long before = cases();
		List<JsonNode> answers = atOnce(() -> CaseScript.open(this.portal, "coordinator", input));
		assertThat(answers).hasSize(AT_ONCE).allMatch((answer) -> answer.get("userErrors").isEmpty());
		assertThat(ids(answers)).hasSize(1);
		assertThat(cases() - before).isEqualTo(1);
		assertThat(leaves(ids(answers).iterator().next())).isEqualTo(1);
	}

	@Test
	void fiftyKeysAtOnceOpenFiftyCases() throws Exception {
		Map<String, Object> input = CaseScript.arrest(Portal.newKey(), "paralegal");
		long before = cases();
		List<JsonNode> answers = atOnce(() -> {
			Map<String, Object> own = new HashMap<>(input);
			own.put("idempotencyKey", Portal.newKey());
			return CaseScript.open(this.portal, "coordinator", own);
		});
		assertThat(ids(answers)).hasSize(AT_ONCE);
		assertThat(answers.stream().map((answer) -> answer.at("/caseFile/reference").asString()).distinct())
			.hasSize(AT_ONCE);
		assertThat(cases() - before).isEqualTo(AT_ONCE);
	}

	@Test
	void aKeyIsGoodForOneThingOnly() {
		String key = Portal.newKey();
		JsonNode first = CaseScript.open(this.portal, "coordinator", CaseScript.arrest(key, "paralegal"));
		long before = cases();
		JsonNode other = CaseScript.open(this.portal, "coordinator", CaseScript.arrest(key, "bail-bond"));
		assertThat(first.at("/caseFile/id").asString()).isNotEmpty();
		assertThat(other.at("/userErrors/0/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
		assertThat(other.get("caseFile").isNull()).isTrue();
		assertThat(cases()).isEqualTo(before);
	}

	@Test
	void aKeyBelongsToOnePerson() {
		Map<String, Object> input = CaseScript.arrest(Portal.newKey(), "paralegal");
		String one = CaseScript.open(this.portal, "coordinator", input).at("/caseFile/id").asString();
		String two = CaseScript.open(this.portal, "duty-lead", input).at("/caseFile/id").asString();
		assertThat(one).isNotEmpty().isNotEqualTo(two);
	}

	/**
	 * What was refused may be asked for again under the same key once it is put right.
	 */
	@Test
	void aRefusalUsesNoKeyUp() {
		String key = Portal.newKey();
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal");
		assertThat(script.choose("AAAA", key).at("/userErrors/0/code").asString()).isEqualTo("INVALID");
		script.consented();
		String route = script.plan().at("/routes/0/id").asString();
		assertThat(script.choose(route, key).get("referrals")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 15, 65 })
	void aKeyOfAnotherLengthIsInvalid(int length) {
		long before = cases();
		JsonNode answer = CaseScript.open(this.portal, "coordinator",
				CaseScript.arrest("k".repeat(length), "paralegal"));
		assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("INVALID");
		assertThat(answer.at("/userErrors/0/path/0").asString()).isEqualTo("idempotencyKey");
		assertThat(cases()).isEqualTo(before);
	}

	private static List<JsonNode> atOnce(Callable<JsonNode> act) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<JsonNode> answers = new ArrayList<>();
		try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<JsonNode>> asked = IntStream.range(0, AT_ONCE).mapToObj((phone) -> phones.submit(() -> {
				start.await();
				return act.call();
			})).toList();
			start.countDown();
			for (Future<JsonNode> answer : asked) {
				answers.add(answer.get());
			}
		}
		return answers;
	}

	private static Set<String> ids(List<JsonNode> answers) {
		return answers.stream().map((answer) -> answer.at("/caseFile/id").asString()).collect(Collectors.toSet());
	}

	private long cases() {
		return this.neo4j.query("MATCH (c:CaseFile) RETURN count(c)").fetchAs(Long.class).one().orElseThrow();
	}

	private long leaves(String caseFile) {
		return this.neo4j.query("MATCH (l:AuditLeaf {action: 'case-opened', subject: $id}) RETURN count(l)")
			.bind(caseFile)
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}
