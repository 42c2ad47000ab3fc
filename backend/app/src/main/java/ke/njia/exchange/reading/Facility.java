package ke.njia.exchange.reading;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.directory.PostalAddress;
import ke.njia.directory.Schedule;
import ke.njia.directory.ServiceMode;
import ke.njia.directory.ServiceStatus;
import ke.njia.exchange.reading.Told.Point;
import org.jspecify.annotations.Nullable;

/**
 * A facility of the Kenya Master Health Facility List, whichever way the list wrote it.
 * In HSDS it is an organization of its own (agreements are made with a hospital, not with
 * the ministry that owns it) with one location, and one service, at that location, for
 * each kind of help of ours that the register lists.
 *
 * @param code number in the list; empty for some
 * @param uuid identifier in the list's database
 * @param name its name
 * @param type facility type, such as {@code Dispensary}
 * @param ownerType who owns it
 * @param county name or number of its county
 * @param latitude as written
 * @param longitude as written
 * @param services kinds of help of ours that it lists
 * @param wholeDay whether it is open day and night
 * @param weekends whether it opens on Saturday and Sunday
 * @param holidays whether it opens on public holidays
 * @param status operation status
 * @param hidden whether the list says that it is not public
 * @param closed whether the list says that it is closed
 */
record Facility(String code, String uuid, String name, String type, String ownerType, String county, String latitude,
		String longitude, Set<String> services, boolean wholeDay, boolean weekends, boolean holidays, String status,
		boolean hidden, boolean closed) {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	/** The row that it makes. */
	Row row(String file, long line, Columns columns) {
		RowDraft draft = new RowDraft(file, line);
		String key = draft.key(this.code.isEmpty() ? this.uuid : this.code, columns.code(), this.name, this.county,
				this.type);
		String named = draft.name(this.name, columns.name());
		Integer county = draft.county(this.county, columns.county());
		if (this.hidden) {
			draft.note(Note.Code.NOT_PUBLIC, columns.hidden());
		}
		if (county != null && !draft.rejected()) {
			tell(draft, key, named, county);
		}
		return draft.done();
	}

	private void tell(RowDraft draft, String key, String named, int county) {
		boolean confidential = Confidential.reads(named, this.type);
		Point point = Whereabouts.point(this.latitude, this.longitude, county, draft.notes());
		if (confidential) {
			draft.confidential();
		}
		draft.tell(new Told.Organization(key, named, kind(), "KE", county, confidential));
		draft
			.tell(new Told.Location(key, named, county, PostalAddress.NONE, confidential ? null : point, confidential));
		this.services.stream().sorted().forEach((type) -> offer(draft, key, type, county, confidential));
		if (this.services.isEmpty()) {
			draft.note(Note.Code.SERVICES_NOT_OURS, "");
		}
	}

	private void offer(RowDraft draft, String key, String type, int county, boolean confidential) {
		String service = key + "." + type;
		draft.tell(new Told.Offer(service, key, ServiceNames.of(type), type, serviceStatus(), null, null, Set.of(),
				Set.of(), confidential));
		draft.tell(new Told.Place(service, service, key, ServiceMode.ON_SITE, Set.of(), Set.of(county), false, hours(),
				confidential));
	}

	private ServiceStatus serviceStatus() {
		return (this.closed || !this.status.equalsIgnoreCase("operational")) ? ServiceStatus.INACTIVE
				: ServiceStatus.ACTIVE;
	}

	/**
	 * Only what is told: "open 24 hours" are hours; "open at weekends" alone names none.
	 * Where the list says no to weekends or holidays it is taken at its word, also beside
	 * "24 hours".
	 */
	private List<Schedule> hours() {
		if (!this.wholeDay) {
			return List.of();
		}
		Set<DayOfWeek> days = this.weekends ? EnumSet.allOf(DayOfWeek.class)
				: EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
		return List.of(new Schedule(days, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, null, null, NAIROBI, !this.holidays));
	}

	private String kind() {
		boolean ministry = this.ownerType.equalsIgnoreCase("Ministry of Health");
		String type = this.type.toLowerCase(java.util.Locale.ROOT);
		if (type.contains("hospital")) {
			return ministry ? "public-hospital" : "hospital";
		}
		if (type.contains("health cent")) {
			return ministry ? "public-health-centre" : "health-centre";
		}
		return type.contains("dispensary") ? "dispensary" : "clinic";
	}

	/**
	 * What the file calls the columns that a note may be about.
	 *
	 * @param code of the number
	 * @param name of the name
	 * @param county of the county
	 * @param hidden of whether it is public
	 */
	record Columns(String code, String name, String county, String hidden) {
	}

	/** Words for yes in the list's several forms. */
	static boolean saysYes(@Nullable String value) {
		return value != null && (value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("true") || value.equals("1"));
	}

}
