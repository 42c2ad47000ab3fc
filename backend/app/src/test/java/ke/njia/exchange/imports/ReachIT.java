package ke.njia.exchange.imports;

import java.util.Map;
import java.util.TreeMap;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.exchange.ExchangeDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Phones, contacts and addresses from a package to the screens and out again, and gone
 * once what they belong to turns out to be a shelter.
 */
@PortalTest
class ReachIT {

	private static final String ADMINISTRATOR = "administrator";

	private static final String QUERY = "kind=HSDS&register=coast&serviceType=legal-advice";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@AfterEach
	void clear() {
		Imported.clear(this.neo4j);
	}

	@Test
	void whatIsPublicComesInAndGoesOutAndWhatIsHiddenDoesNeither() {
		ExchangeDoor door = new ExchangeDoor(this.portal);
		door.bring(ADMINISTRATOR, QUERY, archive("Advice (example)"));
		assertThat(told().toString()).contains("0700 000 001", "Reception", "0700 000 002")
			.doesNotContain("Ann Person");
		String near = "/hsds/service_at_locations?postcode=80199&proximity=5";
		JsonNode place = door.get(ADMINISTRATOR, near).get("contents").get(0);
		assertThat(place.at("/location/addresses/0/city").asString()).isEqualTo("Mombasa");
		assertThat(place.at("/location/addresses/0/state_province").asString()).isEqualTo("Mombasa");
		assertThat(place.at("/phones/0/number").asString()).isEqualTo("0700 000 002");
		JsonNode again = door.bring(ADMINISTRATOR, QUERY, archive("Advice (example)"));
		assertThat(again.get("results").propertyNames()).containsExactly("UNCHANGED");
		door.bring(ADMINISTRATOR, QUERY, archive("Women's shelter (example)"));
		assertThat(told().toString()).doesNotContain("0700 000 002");
		assertThat(door.raw(ADMINISTRATOR, near).statusCode()).as("nobody knows that code now").isEqualTo(400);
		assertThat(this.neo4j
			.query("""
					MATCH (n {register: 'coast'})
					WHERE NOT n:Organization AND (n.contacts IS NOT NULL OR n.address IS NOT NULL OR n.postalCode IS NOT NULL)
					RETURN count(n)
					""")
			.fetchAs(Long.class)
			.one()).hasValue(0L);
	}

	private JsonNode told() {
		return this.portal.ask("coordinator", """
				{ organization(id: "coast-o1") { contacts { number title email }
				  services { serviceAtLocations { contacts { number extension kind } } } } }""");
	}

	private static byte[] archive(String service) {
		Map<String, String> files = new TreeMap<>();
		files.put("organizations.csv", "id,name\no1,Pwani Legal Aid (example)\n");
		files.put("services.csv", "id,organization_id,name\ns1,o1," + service + "\n");
		files.put("locations.csv", "id,name,latitude,longitude\nl1,Office (example),-4.05,39.66\n");
		files.put("service_at_location.csv", "id,service_id,location_id\np1,s1,l1\n");
		files.put("addresses.csv", "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
				+ "a1,l1,Nkrumah Road (example),Mombasa,Mombasa,80199,KE,physical\n");
		files.put("phones.csv",
				"id,organization_id,service_at_location_id,number,extension,type\nf1,o1,,0700 000 001,,voice\n"
						+ "f2,,p1,0700 000 002,12,cell\n");
		files.put("contacts.csv", "id,organization_id,name,title\nk1,o1,Ann Person,Reception\n");
		return ExchangeDoor.archive(files);
	}

}
