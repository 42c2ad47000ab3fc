package ke.njia.exchange.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import ke.njia.directory.ContactPoint;
import ke.njia.directory.EntryType;
import ke.njia.directory.PostalAddress;
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
		List<Row> rows = read(Map.of("organizations.csv", "id,name\no1,Nyota (example)\n", "services.csv",
				"id,organization_id,name\ns1,o1,Emergency shelter (example)\n", "locations.csv",
				"id,name,latitude,longitude\nl1,\"House, 5 Acacia Lane (example)\",-1.29,36.82\n", "addresses.csv",
				"id,location_id,address_1,city\na,l1,5 Acacia Lane,Nairobi\n", "phones.csv",
				"id,organization_id,service_id,location_id,number\nf1,,s1,,+254 700 111 222\nf2,,,l1,+254 700 111 222\n",
				"contacts.csv", "id,service_id,title,email\nk1,s1,Warden,acacia@example.org\n",
				"service_at_location.csv", "id,service_id,location_id\np1,s1,l1\n"),
				new HsdsTerms("KE", "food-and-shelter"));
		assertThat(Files.told(rows, Told.Location.class)).isNotEmpty().allSatisfy((place) -> {
			assertThat(place.confidential()).isTrue();
			assertThat(place.name()).isEqualTo(HsdsEntries.UNNAMED_PLACE);
			assertThat(place.point()).isNull();
		});
		assertThat(rows.toString()).doesNotContainIgnoringCase("Acacia")
			.doesNotContain("700 111")
			.doesNotContain("Warden");
	}

	@Test
	void phonesContactsAndAddressesComeWithTheNarrowestThatTheyName() {
		List<Row> rows = read(Map.of("organizations.csv", "id,name\no1,Pwani Legal Aid (example)\n", "services.csv",
				"id,organization_id,name\ns1,o1,Advice (example)\n", "locations.csv",
				"id,name,latitude,longitude\nl1,Office (example),-4.05,39.66\n", "service_at_location.csv",
				"id,service_id,location_id\np1,s1,l1\n", "addresses.csv", """
						id,location_id,address_1,address_2,city,state_province,postal_code,country,address_type
						a1,l1,P.O. Box 1,,Mombasa,Mombasa,80100,KE,postal
						a2,l1,Nkrumah Road,2nd floor,Mombasa,Mombasa,80100,KE,physical
						""", "phones.csv",
				"""
						id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type
						f1,l1,s1,o1,,p1,+254 700 000 001,12,voice
						f2,,,,k1,,0700 000 002,,cell
						f3,,,o1,,,none,,
						f4,,,o9,,,0700 000 004,,
						""",
				"contacts.csv",
				"id,organization_id,name,title,department,email\nk1,o1,Ann Person,Manager,,office@example.org\nk2,o1,Only Name,,,\n"),
				new HsdsTerms("KE", "legal-advice"));
		assertThat(Files.told(rows, Told.Location.class)).isNotEmpty()
			.allSatisfy((place) -> assertThat(place.address())
				.isEqualTo(new PostalAddress("Nkrumah Road, 2nd floor", "Mombasa", "80100")));
		assertThat(Files.told(rows, Told.Reach.class)).containsExactlyInAnyOrder(
				new Told.Reach("o1", EntryType.ORGANIZATION,
						List.of(new ContactPoint.Phone("0700 000 002", null, "cell"),
								new ContactPoint.Office("Manager", null, "office@example.org"))),
				new Told.Reach("s1", EntryType.SERVICE, List.of()), new Told.Reach("l1", EntryType.LOCATION, List.of()),
				new Told.Reach("p1", EntryType.SERVICE_AT_LOCATION,
						List.of(new ContactPoint.Phone("+254 700 000 001", "12", "voice"))));
		assertThat(rows.toString()).doesNotContain("Ann Person").doesNotContain("Only Name");
		assertThat(Files.count(rows, Note.Code.PERSON_LEFT_OUT)).isEqualTo(1);
		assertThat(rows).filteredOn((row) -> row.file().equals("phones"))
			.singleElement()
			.satisfies((row) -> assertThat(row.line()).isEqualTo(5));
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
