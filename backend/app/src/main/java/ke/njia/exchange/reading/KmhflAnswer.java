package ke.njia.exchange.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

/**
 * Answers of the KMHFL API. The source has latitude and longitude in each other's place;
 * they are put right where the point then lies in Kenya, and noted.
 */
final class KmhflAnswer {

	private static final Facility.Columns COLUMNS = new Facility.Columns("code", "name", "county_name",
			"is_public_visible");

	private KmhflAnswer() {
	}

	static void read(InputStream bytes, Consumer<Row> each) {
		JsonFile.read(bytes, Set.of("results"),
				(entry, position) -> each.accept(facility(entry).row("", position, COLUMNS)));
	}

	private static Facility facility(JsonNode entry) {
		List<String> names = new ArrayList<>();
		JsonNode listed = entry.get("service_names");
		if (listed != null) {
			listed.forEach((name) -> names.add(name.asString("")));
		}
		return new Facility(JsonFile.text(entry, "code"), JsonFile.text(entry, "id"), JsonFile.text(entry, "name"),
				JsonFile.text(entry, "facility_type_name"), JsonFile.text(entry, "owner_type_name"),
				JsonFile.text(entry, "county_name"), JsonFile.text(entry, "lat"), JsonFile.text(entry, "long"),
				ServiceNames.kmhfl(names), Facility.saysYes(JsonFile.text(entry, "open_whole_day")),
				Facility.saysYes(JsonFile.text(entry, "open_weekends")),
				Facility.saysYes(JsonFile.text(entry, "open_public_holidays")),
				JsonFile.text(entry, "operation_status_name"),
				JsonFile.text(entry, "is_public_visible").equals("false"),
				Facility.saysYes(JsonFile.text(entry, "closed")));
	}

}
