package ke.njia.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The numbers that cases are known by on the phone tell nobody how many others open.
 */
@PortalTest
class CaseReferenceIT {

	private static final String ELSEWHERE = "reference-elsewhere";

	private static final int AT_ONCE = 4;

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void whatOthersOpenIsNotCounted() {
		this.portal.servers().realm().addUser(ELSEWHERE, List.of("coordinator"), "imlu");
		long theirs = opened(ELSEWHERE);
		long ours = opened("coordinator");
		assertThat(opened("coordinator")).as("the control: one's own are").isEqualTo(ours + 1);
		assertThat(opened(ELSEWHERE)).isEqualTo(theirs + 1);
	}

	@Test
	void atTheSameMomentEachGetsAnother() throws Exception {
		List<Callable<Long>> acts = new ArrayList<>();
		for (int act = 0; act < AT_ONCE; act++) {
			acts.add(() -> opened("coordinator"));
		}
		List<Long> numbers = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			for (Future<Long> one : people.invokeAll(acts)) {
				numbers.add(one.get());
			}
		}
		assertThat(numbers).hasSize(AT_ONCE).doesNotHaveDuplicates();
	}

	/** Whoever held cases when all were counted together gives no number twice. */
	@Test
	void earlierNumbersAreGoneOnFrom() throws IOException {
		run("CREATE (:CaseCounter {id: 'cases', last: 9000})");
		run("MATCH (o:Organization {id: 'frontline'}) CREATE (:CaseFile {id: 'counted', status: 'ERASED'})-[:HELD_BY]->(o)");
		run(new ClassPathResource("neo4j/migrations/V224__case_counters.cypher")
			.getContentAsString(StandardCharsets.UTF_8)
			.replace(";", ""));
		assertThat(counters("frontline")).containsExactly(9_000L);
		assertThat(counters("cases")).isEmpty();
		run("MATCH (n:CaseCounter|CaseFile WHERE n.id IN ['frontline', 'counted']) DETACH DELETE n");
	}

	private long opened(String username) {
		String reference = CaseScript.open(this.portal, username, CaseScript.arrest(Portal.newKey(), "paralegal"))
			.at("/caseFile/reference")
			.asString();
		assertThat(reference).startsWith("KE-");
		return Long.parseLong(reference.substring("KE-".length()));
	}

	private void run(String cypher) {
		this.neo4j.query(cypher).run();
	}

	private List<Long> counters(String id) {
		return List.copyOf(this.neo4j.query("MATCH (k:CaseCounter {id: $id}) RETURN k.last")
			.bind(id)
			.to("id")
			.fetchAs(Long.class)
			.all());
	}

}
