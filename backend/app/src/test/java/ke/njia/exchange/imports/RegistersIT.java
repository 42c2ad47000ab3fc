package ke.njia.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.exchange.ExchangeDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Registers as they really are, brought in whole: read only where the machine has the
 * public reference data ({@code NJIA_DATA}), skipped elsewhere.
 */
@PortalTest
class RegistersIT {

	private static final Logger log = LoggerFactory.getLogger(RegistersIT.class);

	private static final String ADMINISTRATOR = "administrator";

	private static final Path DATA = data();

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	private ExchangeDoor door;

	@BeforeEach
	void open() {
		assumeTrue(Files.isDirectory(DATA), "The public reference data is not here.");
		this.door = new ExchangeDoor(this.portal);
	}

	@AfterEach
	void clear() {
		Imported.clear(this.neo4j);
	}

	@Test
	void theLegalAidPackageOfIllinoisComesInWithItsHolesReported() throws IOException {
		String query = "kind=HSDS&register=ilao&country=US&serviceType=legal-advice";
		JsonNode run = this.door.bring(ADMINISTRATOR, query, packed(DATA.resolve("hsds/ilao_legal_aid_illinois_1_1")));
		assertThat(run.get("status").asString()).isEqualTo("FINISHED");
		assertThat(count("MATCH (s:Service {register: 'ilao'}) RETURN count(s) AS n")).isEqualTo(430);
		assertThat(count(
				"MATCH (r:ImportRow {file: 'services'}) WHERE 'REFERENCE_DANGLING' IN r.codes RETURN count(r) AS n"))
			.isEqualTo(341);
		assertThat(count("MATCH (o:Organization {register: 'ilao'}) WHERE o.kind <> 'unnamed' RETURN count(o) AS n"))
			.isEqualTo(33);
		JsonNode again = this.door.bring(ADMINISTRATOR, query,
				packed(DATA.resolve("hsds/ilao_legal_aid_illinois_1_1")));
		assertThat(results(again).keySet()).containsExactlyInAnyOrder("UNCHANGED", "REJECTED");
	}

	@Test
	void theExportLayoutComesIn() throws IOException {
		JsonNode run = this.door.bring(ADMINISTRATOR, "kind=KMHFL_CSV",
				Files.readAllBytes(DATA.resolve("health/kmhfl_export_layout_sample.csv")));
		assertThat(results(run)).isEqualTo(Map.of("CREATED", 165L));
		JsonNode answer = this.door.bring(ADMINISTRATOR, "kind=KMHFL_JSON",
				Files.readAllBytes(DATA.resolve("health/kmhfl_api_sample_lamu.json")));
		assertThat(results(answer).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(47);
		assertThat(results(answer)).doesNotContainKey("CREATED");
	}

	@Test
	@EnabledIfSystemProperty(named = "njia.proof", matches = "true")
	void theWholeFacilityListComesInAndASecondTimeChangesNothing() throws IOException {
		Path file = DATA.resolve("health/kmhfl_facilities_2020.csv");
		byte[] content = Files.readAllBytes(file);
		long before = used();
		long began = System.nanoTime();
		JsonNode first = this.door.bring(ADMINISTRATOR, "kind=KMHFL_CSV", content);
		Duration took = Duration.ofNanos(System.nanoTime() - began);
		assertThat(results(first)).isEqualTo(Map.of("CREATED", 9_985L));
		assertThat(perCounty()).isEqualTo(expected(file));
		long revision = count("MATCH (r:NetworkRevision) RETURN r.revision AS n");
		began = System.nanoTime();
		JsonNode second = this.door.bring(ADMINISTRATOR, "kind=KMHFL_CSV", content);
		Duration again = Duration.ofNanos(System.nanoTime() - began);
		assertThat(results(second)).isEqualTo(Map.of("UNCHANGED", 9_985L));
		assertThat(count("MATCH (r:NetworkRevision) RETURN r.revision AS n")).isEqualTo(revision);
		log.info("9,985 facilities: {} s, a second time {} s; heap {} MB before, {} MB after; notes {}",
				took.toSeconds(), again.toSeconds(), before, used(), first.get("notes"));
	}

	private Map<Integer, Long> perCounty() {
		return this.neo4j.query("""
				MATCH (o:Organization {register: 'kmhfl'})
				MATCH (l:Location {id: o.id})-[:IN_COUNTY]->(c:County)
				RETURN c.code AS county, count(o) AS n
				""")
			.fetch()
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> ((Long) row.get("county")).intValue(), (row) -> (Long) row.get("n")));
	}

	private static Map<Integer, Long> expected(Path file) throws IOException {
		Map<Integer, Long> counts = new TreeMap<>();
		try (var text = Files.newBufferedReader(file)) {
			for (var row : org.apache.commons.csv.CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(text)) {
				counts.merge(Integer.valueOf(row.get("county_code")), 1L, Long::sum);
			}
		}
		return counts;
	}

	private long count(String cypher) {
		return this.neo4j.query(cypher).fetchAs(Long.class).one().orElseThrow();
	}

	private static Map<String, Long> results(JsonNode run) {
		return run.get("results")
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue().asLong()));
	}

	/** Megabytes of heap in use after a collection. */
	private static long used() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576;
	}

	private static byte[] packed(Path directory) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.list(directory)) {
			for (Path file : all.filter((each) -> each.toString().endsWith(".csv")).toList()) {
				files.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(ExchangeDoor.archive(files));
		return bytes.toByteArray();
	}

	private static Path data() {
		String told = System.getenv("NJIA_DATA");
		return (told != null) ? Path.of(told)
				: Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
					.map((directory) -> directory.resolve("shared/data"))
					.filter(Files::isDirectory)
					.findFirst()
					.orElse(Path.of("shared/data"));
	}

}
