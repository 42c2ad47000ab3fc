package ke.njia.exchange.imports;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ke.njia.Portal;
import ke.njia.exchange.ExchangeDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What tests of brought files share: the door, made-up files, and clearing up behind
 * them.
 */
abstract class BroughtFiles {

	static final String HEADER = "kmhfl_code,name,facility_type,owner_type,county,lat,lon,open_24h,open_weekends,open_public_holidays,portal_tags,status,kmhfl_uuid\n";

	static final String ADMINISTRATOR = "administrator";

	static final String KMHFL = "kind=KMHFL_CSV";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	ExchangeDoor door;

	@BeforeEach
	void open() {
		this.door = new ExchangeDoor(this.portal);
	}

	@AfterEach
	void clear() {
		Imported.clear(this.neo4j);
	}

	/** How many entries are stored. */
	final long nodes() {
		return this.neo4j.query(
				"MATCH (n) WHERE n:Organization OR n:Location OR n:Service OR n:ServiceAtLocation OR n:Schedule RETURN count(n) AS n")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	/** What became of the rows: result, how many. */
	static Map<String, Long> results(JsonNode run) {
		return run.get("results")
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue().asLong()));
	}

	/** A file of so many clinics. */
	static String facilities(int count) {
		return HEADER + IntStream.range(1, count + 1)
			.mapToObj((number) -> "%d,Clinic %d (example),Clinic,NGO,Nairobi,-1.29,36.82,1,1,1,gbv,Operational,\n"
				.formatted(number, number))
			.collect(Collectors.joining());
	}

}
