package ke.njia.exchange.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import ke.njia.exchange.reading.ColumnMapping.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MappedTests {

	private static final ColumnMapping TABLE = new ColumnMapping("clinics", Map.of(Part.KEY, "No", Part.NAME, "Title",
			Part.COUNTY, "Where", Part.LATITUDE, "y", Part.LONGITUDE, "x", Part.SERVICE_TYPE, "help"), null, null);

	@TempDir
	Path directory;

	@Test
	void aTableIsReadByItsMapping() {
		List<Row> rows = Files.rows(RegisterFile.mapped(TABLE), Files.of(this.directory, "t.csv", """
				no,title,where,y,x,help
				1,A (example),Mombasa,-4.05,39.66,Legal advice|paralegal
				2,B (example),Mombasa,,,astrology
				3,'=C (example),Mombasa,,,
				4,D (example),Mombasa,-4.05,39.66,safe-house
				"""));
		assertThat(rows).extracting(Row::rejected).containsExactly(false, true, false, false);
		assertThat(Files.told(rows, Told.Offer.class)).extracting(Told.Offer::type)
			.containsExactly("legal-advice", "paralegal", "safe-house");
		assertThat(rows.get(2).label()).isEqualTo("=C (example)");
		assertThat(rows.get(3).told()).allMatch(Told::confidential);
	}

	@Test
	void geoJsonIsReadByItsMapping() {
		ColumnMapping mapping = new ColumnMapping("points", Map.of(Part.KEY, "id", Part.NAME, "name"), "hotline", 47);
		List<Row> rows = Files.rows(RegisterFile.mapped(mapping), Files.of(this.directory, "t.geojson",
				"""
						{"type":"FeatureCollection","features":[
						{"type":"Feature","id":5,"geometry":{"type":"Point","coordinates":[36.82,-1.29]},"properties":{"name":"A (example)"}},
						{"type":"Feature","id":6,"geometry":null,"properties":{"name":"B (example)"}}]}
						"""));
		assertThat(rows).extracting(Row::key).containsExactly("5", "6");
		assertThat(Files.told(rows, Told.Location.class)).extracting((place) -> place.point() != null)
			.containsExactly(true, false);
	}

	@Test
	void aMappingThatCannotWorkIsRefused() {
		assertThatThrownBy(() -> new ColumnMapping("a", Map.of(Part.KEY, "id"), null, null))
			.isInstanceOf(FileRefused.class);
		assertThatThrownBy(() -> new ColumnMapping("a", Map.of(Part.NAME, "n"), "astrology", null))
			.isInstanceOf(FileRefused.class);
		assertThatThrownBy(
				() -> Files.rows(RegisterFile.mapped(TABLE), Files.of(this.directory, "u.csv", "a,b\n1,2\n")))
			.isInstanceOfSatisfying(FileRefused.class,
					(ex) -> assertThat(ex.code()).isEqualTo(FileRefused.Code.FILE_COLUMN_MISSING));
	}

}
