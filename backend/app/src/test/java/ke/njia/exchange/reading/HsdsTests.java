package ke.njia.exchange.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import ke.njia.directory.ServiceMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HsdsTests {

	@TempDir
	Path directory;

	@Test
	void version11IsReadAndWhatItLacksIsReported() {
		List<Row> rows = read(Map.of("organizations.csv", "id,name\no1,Pwani Legal Aid (example)\n", "services.csv", """
				id,organization_id,name,status
				s1,o1,Advice (example),active
				s2,o9,Advice of nobody (example),
				,o1,Advice without a key (example),inactive
				""", "locations.csv",
				"id,organization_id,name,latitude,longitude\nl1,o1,Office (example),-4.05,39.66\n",
				"services_at_location.csv", "id,service_id,location_id\np1,s1,l1\np2,s7,l1\np3,s2,l9\n",
				"regular_schedules.csv", """
						id,service_id,location_id,service_at_location_id,weekday,opens_at,closes_at
						,,l1,,Monday,9:00,17:00
						,,l1,,Tuesday,nine,17:00
						,,l1,,Sunday,,
						"""), new HsdsTerms("KE", "legal-advice"));
		assertThat(Files.told(rows, Told.Offer.class)).hasSize(3);
		assertThat(rows.stream()
			.filter((row) -> !row.notes().isEmpty())
			.map((row) -> row.file() + row.line() + row.notes().getFirst().code())).containsExactlyInAnyOrder(
					"services3REFERENCE_DANGLING", "services4KEY_EMPTY", "service_at_location3REFERENCE_DANGLING",
					"service_at_location4REFERENCE_DANGLING", "schedules3HOURS_UNREADABLE");
		assertThat(Files.told(rows, Told.Place.class)).filteredOn((place) -> place.key().equals("p1"))
			.singleElement()
			.satisfies((place) -> {
				assertThat(place.location()).isEqualTo("l1");
				assertThat(place.hours()).hasSize(1);
			});
		assertThat(Files.told(rows, Told.Location.class))
			.allSatisfy((place) -> assertThat(place.county()).isEqualTo(1));
	}

	@Test
	void aPackageWithoutOurWordsNeedsToBeToldWhatItOffers() {
		Map<String, String> files = Map.of("organizations.csv", "id,name\no1,A (example)\n", "services.csv",
				"id,organization_id,name\ns1,o1,B (example)\n");
		assertThat(Files.count(read(files, HsdsTerms.KENYA), Note.Code.SERVICE_TYPE_UNKNOWN)).isEqualTo(1);
	}

	@Test
	void version3IsReadNestedAndFlatAlike() {
		String nested = """
				[{"id":"s1","name":"Nyota Help (example)","status":"active","minimum_age":12,
				"organization":{"id":"o1","name":"Nyota (example)","description":"x"},
				"attributes":[{"id":"a","taxonomy_term":{"id":"t","code":"legal-advice","name":"n","description":"d"}}],
				"languages":[{"id":"x","code":"sw"},{"id":"y","code":"zz"}],
				"service_at_locations":[{"id":"p1","location":{"id":"l1","location_type":"virtual","name":"Line (example)",
				"latitude":-1.29,"longitude":36.82,"accessibility":[{"id":"q"}]},
				"schedules":[{"id":"h","freq":"WEEKLY","interval":1,"byday":"MO,TU","opens_at":"08:00+03:00",
				"closes_at":"17:00+03:00"}]}]}]""";
		List<Row> rows = Files.rows(RegisterFile.hsds(HsdsTerms.KENYA), Files.of(this.directory, "a.json", nested));
		assertThat(Files.told(rows, Told.Place.class)).singleElement().satisfies((place) -> {
			assertThat(place.languages()).containsExactly("swa");
			assertThat(place.mode()).isEqualTo(ServiceMode.REMOTE);
			assertThat(place.accessible()).isTrue();
			assertThat(place.hours().getFirst().days()).hasSize(2);
		});
		List<Row> flat = read(Map.of("organizations.csv", "id,name,description\no1,Nyota (example),x\n", "services.csv",
				"id,organization_id,name,status,minimum_age\ns1,o1,Nyota Help (example),active,12\n", "locations.csv",
				"id,location_type,name,latitude,longitude\nl1,virtual,Line (example),-1.29,36.82\n",
				"service_at_location.csv", "id,service_id,location_id\np1,s1,l1\n", "schedules.csv",
				"id,service_at_location_id,freq,interval,byday,opens_at,closes_at\nh,p1,WEEKLY,1,\"MO,TU\",08:00+03:00,17:00+03:00\n",
				"languages.csv", "id,service_id,code\nx,s1,sw\ny,s1,zz\n", "accessibility.csv",
				"id,location_id\nq,l1\n", "attributes.csv", "id,link_id,taxonomy_term_id\na,s1,t\n",
				"taxonomy_terms.csv", "id,code\nt,legal-advice\n"), HsdsTerms.KENYA);
		assertThat(flat.stream().flatMap((row) -> row.told().stream()).distinct()).containsExactlyInAnyOrderElementsOf(
				rows.stream().flatMap((row) -> row.told().stream()).distinct().toList());
	}

	@Test
	void aShelterIsHiddenWithAllThatLeadsToIt() {
		List<Row> rows = read(
				Map.of("organizations.csv", "id,name\no1,Nyota (example)\n", "services.csv",
						"id,organization_id,name\ns1,o1,Emergency shelter (example)\n", "locations.csv",
						"id,name,latitude,longitude\nl1,\"House, 5 Acacia Lane (example)\",-1.29,36.82\n",
						"addresses.csv", "id,location_id,address_1,city\na,l1,5 Acacia Lane,Nairobi\n",
						"service_at_location.csv", "id,service_id,location_id\np1,s1,l1\n"),
				new HsdsTerms("KE", "food-and-shelter"));
		assertThat(Files.told(rows, Told.Location.class)).isNotEmpty().allSatisfy((place) -> {
			assertThat(place.confidential()).isTrue();
			assertThat(place.name()).isEqualTo(HsdsEntries.UNNAMED_PLACE);
			assertThat(place.point()).isNull();
		});
		assertThat(rows.toString()).doesNotContain("Acacia");
	}

	@Test
	void anArchiveThatSwellsIsRefused() {
		byte[] bomb = Files.archive(Map.of("services.csv", "id,organization_id,name\n" + "0".repeat(4_000_000)));
		assertThat(bomb.length).isLessThan(10_000);
		refused(bomb, FileRefused.Code.FILE_TOO_LARGE);
		refused(Files.archive(java.util.stream.IntStream.range(0, 300)
			.boxed()
			.collect(java.util.stream.Collectors.toMap((number) -> number + ".csv", (number) -> "id\n"))),
				FileRefused.Code.FILE_TOO_LARGE);
		refused(new byte[] { 'P', 'K', 3, 4, 0, 0 }, FileRefused.Code.FILE_ARCHIVE);
		refused(Files.archive(Map.of("photo.jpg", "x")), FileRefused.Code.FILE_KIND);
		refused(Files.archive(Map.of("package.zip", "PK")), FileRefused.Code.FILE_KIND);
	}

	private void refused(byte[] archive, FileRefused.Code code) {
		assertThatThrownBy(
				() -> Files.rows(RegisterFile.hsds(HsdsTerms.KENYA), Files.of(this.directory, "z.zip", archive)))
			.isInstanceOfSatisfying(FileRefused.class, (ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	private List<Row> read(Map<String, String> files, HsdsTerms terms) {
		return Files.rows(RegisterFile.hsds(terms), Files.of(this.directory, "p.zip", Files.archive(files)));
	}

}
