package ke.njia.exchange.reading;

import java.util.Set;

/**
 * Rows of KMHFL tables. Two layouts are known: the list's export (service names joined
 * with commas, yes and no in words, no coordinates) and the fuller one (coordinates, tags
 * of ours, 1 and 0).
 */
final class KmhflTable {

	private static final Facility.Columns EXPORT = new Facility.Columns("code", "name", "county", "public visible");

	private static final Facility.Columns FULL = new Facility.Columns("kmhfl_code", "name", "county", "");

	private KmhflTable() {
	}

	static Row row(CsvTable.Cells cells) {
		if (!cells.isWhole()) {
			RowDraft draft = new RowDraft(cells.file(), cells.line());
			draft.note(Note.Code.CELLS_WRONG, "");
			return draft.done();
		}
		if (cells.columns().containsKey("kmhfl_code")) {
			return full(cells).row(cells.file(), cells.line(), FULL);
		}
		if (!cells.columns().containsKey("code")) {
			throw new FileRefused(FileRefused.Code.FILE_COLUMN_MISSING, 1, "code");
		}
		return export(cells).row(cells.file(), cells.line(), EXPORT);
	}

	private static Facility export(CsvTable.Cells cells) {
		Set<String> services = ServiceNames.kmhfl(cells.get("service_names"), ",");
		return new Facility(cells.get("code"), "", cells.get("name"), cells.get("facility type"),
				cells.get("owner type"), cells.get("county"), cells.get("lat"), cells.get("long"), services,
				Facility.saysYes(cells.get("open_whole_day")), Facility.saysYes(cells.get("open_weekends")),
				Facility.saysYes(cells.get("open_public_holidays")), cells.get("operation status"),
				cells.get("public visible").equalsIgnoreCase("no"), Facility.saysYes(cells.get("closed")));
	}

	private static Facility full(CsvTable.Cells cells) {
		Set<String> services = ServiceNames.kmhfl(cells.get("portal_tags"), "\\|");
		return new Facility(cells.get("kmhfl_code"), cells.get("kmhfl_uuid"), cells.get("name"),
				cells.get("facility_type"), cells.get("owner_type"), cells.get("county"), cells.get("lat"),
				cells.get("lon"), services, Facility.saysYes(cells.get("open_24h")),
				Facility.saysYes(cells.get("open_weekends")), Facility.saysYes(cells.get("open_public_holidays")),
				cells.get("status"), false, false);
	}

}
