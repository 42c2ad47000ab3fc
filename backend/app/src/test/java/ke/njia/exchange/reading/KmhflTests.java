package ke.njia.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;

import ke.njia.directory.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KmhflTests {

	private static final String EXPORT = """
			Code,Name,Facility type,Owner type,County,Operation status,Open_whole_day,Open_public_holidays,Open_weekends,Service_names,Public visible,Closed
			""";

	private static final String FULL = """
			kmhfl_code,name,facility_type,owner_type,county,lat,lon,open_24h,open_weekends,open_public_holidays,portal_tags,status,kmhfl_uuid
			""";

	@TempDir
	Path directory;

	@Test
	void aFacilityIsAnOrganizationWithAServiceForEachKindOfHelpItLists() {
		List<Row> rows = read(EXPORT
				+ "1,Mlezi Hospital (example),Comprehensive hospital,Ministry of Health,Lamu,Operational,Yes,No,Yes,"
				+ "\"Outpatient,General Emergency Services,Basic Services for Gender Based Violence Survivors\",Yes,No\n");
		assertThat(rows).singleElement().satisfies((row) -> assertThat(row.notes()).isEmpty());
		assertThat(Files.told(rows, Told.Organization.class)).singleElement()
			.satisfies((told) -> assertThat(told.kind() + told.county()).isEqualTo("public-hospital5"));
		assertThat(Files.told(rows, Told.Offer.class)).extracting(Told.Offer::type)
			.containsExactly("emergency-medical", "pep-and-sgbv-care");
		assertThat(Files.told(rows, Told.Place.class)).hasSize(2).allSatisfy((place) -> {
			assertThat(place.coverage()).containsExactly(5);
			Schedule hours = place.hours().getFirst();
			assertThat(hours.days()).hasSize(7);
			assertThat(hours.closedOnPublicHolidays()).isTrue();
		});
	}

	@Test
	void hoursAreOnlyWhatIsTold() {
		List<Row> rows = read(EXPORT + """
				1,A (example),Dispensary,Private,Lamu,Operational,Yes,Yes,No,ICU services,Yes,No
				2,B (example),Dispensary,Private,Lamu,Operational,No,Yes,Yes,ICU services,Yes,No
				""");
		List<Told.Place> places = Files.told(rows, Told.Place.class);
		assertThat(places.get(0).hours().getFirst().days()).hasSize(5).doesNotContain(DayOfWeek.SATURDAY);
		assertThat(places.get(1).hours()).isEmpty();
	}

	@Test
	void coordinatesThatCannotBeRightAreLeftOutAndNoted() {
		List<Row> rows = read(FULL + """
				1,Here (example),Dispensary,Private,Nairobi,-1.29,36.82,0,0,0,gbv,Operational,
				2,Turned (example),Dispensary,Private,Nairobi,36.82,-1.29,0,0,0,gbv,Operational,
				3,Abroad (example),Dispensary,Private,Nairobi,51.5,-0.1,0,0,0,gbv,Operational,
				4,Elsewhere (example),Dispensary,Private,Nairobi,-4.05,39.66,0,0,0,gbv,Operational,
				5,Nowhere (example),Dispensary,Private,Nairobi,north,west,0,0,0,gbv,Operational,
				6,Off (example),Dispensary,Private,Nairobi,NaN,500,0,0,0,gbv,Operational,
				""");
		assertThat(Files.told(rows, Told.Location.class)).extracting((place) -> place.point() != null)
			.containsExactly(true, true, false, false, false, false);
		assertThat(rows).extracting((row) -> row.notes().stream().map(Note::code).toList())
			.containsExactly(List.of(), List.of(Note.Code.COORDINATES_SWAPPED),
					List.of(Note.Code.COORDINATES_OUTSIDE_KENYA), List.of(Note.Code.COORDINATES_IN_ANOTHER_COUNTY),
					List.of(Note.Code.COORDINATES_UNREADABLE), List.of(Note.Code.COORDINATES_UNREADABLE));
	}

	@Test
	void whatLooksLikeAShelterLosesWhereItIs() {
		List<Row> rows = read(FULL + """
				1,Nyota Safe House (example),Clinic,NGO,Nairobi,-1.29,36.82,0,0,0,gbv,Operational,
				2,Nyumba Salama ya Nyota (example),Clinic,NGO,Nairobi,-1.29,36.82,0,0,0,gbv,Operational,
				3,Rescue Centre Nyota (example),Clinic,NGO,Nairobi,-1.29,36.82,0,0,0,gbv,Operational,
				4,Nyota Hospital (example),Clinic,NGO,Nairobi,-1.29,36.82,0,0,0,gbv,Operational,
				""");
		assertThat(Files.count(rows, Note.Code.CONFIDENTIAL)).isEqualTo(3);
		assertThat(rows.subList(0, 3)).allSatisfy((row) -> {
			assertThat(row.label()).isEmpty();
			assertThat(row.told()).allMatch(Told::confidential);
		});
		assertThat(Files.told(rows, Told.Location.class)).extracting((place) -> place.point() != null)
			.containsExactly(false, false, false, true);
	}

	@Test
	void aRowThatCannotBeTakenSaysWhyAndWhere() {
		List<Row> rows = read(EXPORT + """
				1,,Dispensary,Private,Lamu,Operational,No,No,No,,Yes,No
				2,A (example),Dispensary,Private,Atlantis,Operational,No,No,No,,Yes,No
				3,B (example),Dispensary,Private,Lamu,Operational,No,No,No,,No,No
				4,C (example),Dispensary
				"",D (example),Dispensary,Private,Lamu,Operational,No,No,No,,Yes,No
				""");
		assertThat(rows)
			.extracting(
					(row) -> row.line() + ":" + row.notes().getFirst().code() + ":" + row.notes().getFirst().column())
			.containsExactly("2:NAME_EMPTY:name", "3:COUNTY_UNKNOWN:county", "4:NOT_PUBLIC:public visible",
					"5:CELLS_WRONG:", "6:KEY_EMPTY:code");
		assertThat(rows).extracting(Row::rejected).containsExactly(true, true, true, true, false);
	}

	@Test
	void aRowWithoutACodeGoesByItsUuidAndWithoutEitherByItsContent() {
		List<Row> first = read(FULL + """
				,A (example),Dispensary,Private,Lamu,,,0,0,0,,Operational,49cdd485-e7de-4e0e-8c07-4d4d12797a56
				,B (example),Dispensary,Private,Lamu,,,0,0,0,,Operational,
				""");
		assertThat(first.get(0).key()).isEqualTo("49cdd485-e7de-4e0e-8c07-4d4d12797a56");
		assertThat(first.get(1).key()).startsWith("row-").isEqualTo(read(FULL + """
				,B (example),Dispensary,Private,Lamu,,,0,0,0,,Operational,
				""").getFirst().key());
	}

	@Test
	void aFileThatCannotBeReadIsRefusedWithTheLine() {
		refused(EXPORT + "1,\"A,Dispensary\n2,B\n", FileRefused.Code.FILE_QUOTES, 2);
		refused("Code,County\n1,Lamu\n", FileRefused.Code.FILE_COLUMN_MISSING, 1);
		refused("Code,Name,name,County\n", FileRefused.Code.FILE_COLUMN_TWICE, 1);
		refused("", FileRefused.Code.FILE_EMPTY, 0);
		byte[] latin = (EXPORT + "1,Caf\u00e9 (example),D,P,Lamu,O,No,No,No,,Yes,No\n")
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThatThrownBy(() -> Files.rows(RegisterFile.kmhflCsv(), Files.of(this.directory, "l.csv", latin)))
			.isInstanceOfSatisfying(FileRefused.class,
					(ex) -> assertThat(ex.code()).isEqualTo(FileRefused.Code.FILE_ENCODING));
		byte[] utf16 = (EXPORT + "1,A,D,P,Lamu,O,No,No,No,,Yes,No\n").getBytes(StandardCharsets.UTF_16);
		assertThatThrownBy(() -> Files.rows(RegisterFile.kmhflCsv(), Files.of(this.directory, "u.csv", utf16)))
			.isInstanceOf(FileRefused.class);
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFirstColumn() {
		assertThat(read("\uFEFF" + EXPORT + "1,A (example),D,P,Lamu,Operational,No,No,No,,Yes,No\n")).singleElement()
			.satisfies((row) -> assertThat(row.key()).isEqualTo("1"));
	}

	@Test
	void textsAreMadeHarmless() {
		assertThat(
				read(EXPORT + "1,A\u0000\u202E(exam\tple) e\u0301,D,P,Lamu,Operational,No,No,No,,Yes,No\n").getFirst()
					.label())
			.isEqualTo("A (exam ple) \u00e9");
	}

	@Test
	void theApiAnswersInItsOwnWords() {
		String entry = """
				{"code":%s,"id":"%s","name":"%s (example)","facility_type_name":"Dispensary","owner_type_name":"P",
				"county_name":"Lamu","operation_status_name":"Operational","open_whole_day":true,"open_weekends":true,
				"open_public_holidays":true,"service_names":["Forensic Services"],"is_public_visible":true,
				"closed":%s,"lat":"40.90","long":"-2.27"}""";
		String answer = "{\"count\":2,\"next\":null,\"results\":[" + entry.formatted("7", "u1", "A", "false") + ","
				+ entry.formatted("null", "u2", "B", "true") + "]}";
		List<Row> rows = Files.rows(RegisterFile.kmhflJson(), Files.of(this.directory, "a.json", answer));
		assertThat(rows).extracting(Row::key).containsExactly("7", "u2");
		assertThat(Files.count(rows, Note.Code.COORDINATES_SWAPPED)).isEqualTo(2);
		assertThat(Files.told(rows, Told.Offer.class)).extracting((service) -> service.type() + service.status())
			.containsExactly("injury-documentationACTIVE", "injury-documentationINACTIVE");
	}

	@Test
	void brokenJsonIsRefused() {
		for (String broken : List.of("{\"results\":[{\"name\":\"A\",\"name\":\"B\"}]}", "{\"results\":[{", "{\"a\":1}",
				"[".repeat(100), "not json", "{\"results\":[]} x")) {
			assertThatThrownBy(() -> Files.rows(RegisterFile.kmhflJson(), Files.of(this.directory, "b.json", broken)))
				.as(broken)
				.isInstanceOf(FileRefused.class);
		}
	}

	private List<Row> read(String table) {
		return Files.rows(RegisterFile.kmhflCsv(), Files.of(this.directory, "t.csv", table));
	}

	private void refused(String table, FileRefused.Code code, long line) {
		assertThatThrownBy(() -> read(table)).isInstanceOfSatisfying(FileRefused.class, (ex) -> {
			assertThat(ex.code()).isEqualTo(code);
			assertThat(ex.line()).isEqualTo(line);
		});
	}

}
