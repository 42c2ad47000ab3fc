package ke.njia.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ke.njia.PortalTest;
import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.Opening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases as version 0.1 stored them, in clear: the portal seals them, whoever else opens
 * at the same moment, and nothing of them is lost.
 */
@PortalTest
class UnsealedCasesIT {

	private static final int CASES = 40;

	private static final int BACKENDS = 4;

	private static final Instant OCCURRED = Instant.parse("2026-11-20T08:30:00Z");

	private static final String PLANT = """
			MATCH (o:Organization {id: 'khrc'})
			UNWIND range(1, $count) AS i
			CREATE (c:CaseFile {id: 'clear-' + i, reference: 'KE-CLEAR-' + i, status: 'OPEN', urgency: 'CRITICAL',
			  openedAt: $at, disclosureSalt: 'salt-' + i, violationType: 'torture', county: 7, occurredEarliest: $at,
			  occurredLatest: $at, harmWithin: 'HOURS_24', languages: ['som', 'swh'], age: 34, workerGender: 'FEMALE',
			  accessible: true, safetyConcerns: ['SURVEILLANCE'], perpetrators: ['county-police'], neverTell: ['imlu'],
			  maxTravelKm: 80})-[:HELD_BY]->(o)
			CREATE (c)-[:ASKS_FOR]->(:Need {id: 'clear-need-' + i, serviceType: 'paralegal', position: 0})
			CREATE (c)-[:ANSWERED]->(:Threshold {code: 'SEVERITY', answer: 'PARTLY', reason: 'told ' + i, recordedAt: $at})
			CREATE (c)-[:ANSWERED]->(:Threshold {code: 'IMMEDIACY', answer: 'YES', reason: 'told', recordedAt: $at})
			""";

	private static final String LEFT = """
			MATCH (n) WHERE n = c OR (n)--(c) AND NOT n:Organization
			""";

	private static final String KEYS = """
			MATCH (c:CaseFile) WHERE c.id STARTS WITH 'clear-'
			""" + LEFT + """
			UNWIND keys(n) AS key
			RETURN DISTINCT labels(n)[0] + '.' + key
			""";

	@Autowired
	CaseFiles caseFiles;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Opening opening;

	@AfterEach
	void clear() {
		this.neo4j.query("MATCH (c:CaseFile) WHERE c.id STARTS WITH 'clear-' " + LEFT + " DETACH DELETE n").run();
	}

	@Test
	void areSealedAndNothingIsLost() throws Exception {
		this.neo4j.query(PLANT)
			.bindAll(Map.of("count", CASES, "at", Objects.requireNonNull(GraphInstant.stored(OCCURRED))))
			.run();
		assertThat(keys()).as("the control").contains("CaseFile.county", "Need.serviceType", "Threshold.reason");

		assertThat(openedAtOnce()).isGreaterThanOrEqualTo(CASES);

		assertThat(keys()).containsExactlyInAnyOrder("CaseFile.id", "CaseFile.reference", "CaseFile.status",
				"CaseFile.urgency", "CaseFile.openedAt", "CaseFile.lockedAt", "CaseFile.sealed", "Need.id",
				"Need.position", "Need.sealed", "Threshold.id", "Threshold.code", "Threshold.recordedAt",
				"Threshold.sealed");
		for (int number = 1; number <= CASES; number++) {
			CaseFile caseFile = this.caseFiles.find("clear-" + number, "khrc").orElseThrow();
			assertThat(caseFile.account()).isEqualTo(Told.everything(OCCURRED, AccountSource.UNKNOWN, "imlu"));
			assertThat(caseFile.disclosureSalt()).isEqualTo("salt-" + number);
			assertThat(caseFile.needs().getFirst().serviceType()).isEqualTo("paralegal");
			assertThat(caseFile.thresholds())
				.contains(new Threshold(ThresholdCode.SEVERITY, ThresholdAnswer.PARTLY, "told " + number, OCCURRED));
		}
		assertThat(this.opening.run()).isZero();
	}

	/** Several backends that start at the same moment. */
	private int openedAtOnce() throws Exception {
		int sealed = 0;
		try (ExecutorService backends = Executors.newFixedThreadPool(BACKENDS)) {
			List<Future<Integer>> opened = new ArrayList<>();
			for (int backend = 0; backend < BACKENDS; backend++) {
				opened.add(backends.submit(this.opening::run));
			}
			for (Future<Integer> one : opened) {
				sealed += one.get();
			}
		}
		return sealed;
	}

	private List<String> keys() {
		return List.copyOf(this.neo4j.query(KEYS).fetchAs(String.class).all());
	}

}
