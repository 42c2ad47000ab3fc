package ke.njia.directory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.vocabulary.ReferenceFile;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the reference tables as entries of the network. Days are days in Nairobi: a
 * first day begins, and a last day ends, at midnight there.
 *
 * @param now what the ages of invented rows are counted back from, so that examples stay
 * as fresh or as stale as they are meant to be
 */
record ReferenceEntries(Instant now) {

	/** What the reference files are called among registers. */
	static final String REGISTER = "reference";

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	/** How long a check in the files is good: as long as routing looks at one. */
	private static final Duration GOOD_FOR = Duration.ofDays(365);

	private static final Map<String, DayOfWeek> DAYS = Arrays.stream(DayOfWeek.values())
		.collect(Collectors.toUnmodifiableMap((day) -> day.name().substring(0, 2), (day) -> day));

	List<NetworkEntry> list() {
		List<NetworkEntry> all = new ArrayList<>();
		ReferenceTable.ORGANIZATIONS.rows().forEach((row) -> all.add(organization(row)));
		ReferenceTable.LOCATIONS.rows().forEach((row) -> all.add(location(row)));
		ReferenceTable.SERVICES.rows().forEach((row) -> all.add(service(row)));
		places(all);
		ReferenceTable.CAPACITIES.rows().forEach((row) -> all.add(capacity(row)));
		ReferenceTable.AGREEMENTS.rows().forEach((row) -> all.add(agreement(row)));
		ReferenceTable.CONFLICTS.rows().forEach((row) -> all.add(conflict(row)));
		return all;
	}

	private void places(List<NetworkEntry> all) {
		Map<String, List<ReferenceFile.Row>> languages = ReferenceTable.LANGUAGES.rowsByPlace();
		Map<String, List<ReferenceFile.Row>> areas = ReferenceTable.SERVICE_AREAS.rowsByPlace();
		Map<String, List<ReferenceFile.Row>> schedules = ReferenceTable.SCHEDULES.rowsByPlace();
		for (ReferenceFile.Row row : ReferenceTable.SERVICE_AT_LOCATION.rows()) {
			String id = row.text("id");
			all.add(place(row, languages.getOrDefault(id, List.of()), areas.getOrDefault(id, List.of())));
			all.add(hours(id, schedules.getOrDefault(id, List.of())));
			all.add(new QuarantineEntry(id, row.flag("quarantined")));
			moment(row, "assured_date", "assured_ago").ifPresent((at) -> all
				.add(new AssuranceEntry(id, at, null, null, AssuranceMeans.REGISTER, at.plus(GOOD_FOR))));
		}
	}

	private static OrganizationEntry organization(ReferenceFile.Row row) {
		return new OrganizationEntry(row.text("id"), row.text("name"), row.text("kind"), row.text("country"),
				number(row, "county"), row.find("building").orElse(null), Visibility.valueOf(row.text("visibility")),
				row.text("source"), false, REGISTER, row.text("id"));
	}

	private static LocationEntry location(ReferenceFile.Row row) {
		return new LocationEntry(row.text("id"), row.text("name"), row.number("county"), PostalAddress.NONE,
				row.find("latitude").isPresent() ? (Double) row.decimal("latitude") : null,
				row.find("longitude").isPresent() ? (Double) row.decimal("longitude") : null, row.text("source"), false,
				REGISTER, row.text("id"));
	}

	private static ServiceEntry service(ReferenceFile.Row row) {
		return new ServiceEntry(row.text("id"), row.text("organization_id"), row.text("name"), row.text("service_type"),
				ServiceStatus.valueOf(row.text("status")), number(row, "minimum_age"), number(row, "maximum_age"),
				Set.copyOf(row.list("populations")), Set.copyOf(row.list("excludes")), row.text("source"), false,
				REGISTER, row.text("id"));
	}

	private static ServiceAtLocationEntry place(ReferenceFile.Row row, List<ReferenceFile.Row> languages,
			List<ReferenceFile.Row> areas) {
		return new ServiceAtLocationEntry(row.text("id"), row.text("service_id"), row.find("location_id").orElse(null),
				ServiceMode.valueOf(row.text("mode")), row.flag("confidential"),
				languages.stream().map((language) -> language.text("code")).collect(Collectors.toSet()),
				areas.stream()
					.flatMap((area) -> area.list("extent").stream())
					.map(Integer::valueOf)
					.collect(Collectors.toSet()),
				Set.copyOf(row.list("worker_genders")), row.flag("accessible"), row.number("answer_minutes"),
				row.number("accept_permille"), Visibility.valueOf(row.text("visibility")), row.text("source"), false,
				REGISTER, row.text("id"));
	}

	private static ScheduleEntry hours(String place, List<ReferenceFile.Row> rows) {
		return new ScheduleEntry(place, rows.stream().map(ReferenceEntries::schedule).toList(),
				rows.stream().map((row) -> row.text("source")).findFirst().orElse(""));
	}

	private static Schedule schedule(ReferenceFile.Row row) {
		return new Schedule(row.list("byday").stream().map(DAYS::get).collect(Collectors.toSet()),
				LocalTime.parse(row.text("opens_at")), LocalTime.parse(row.text("closes_at")), day(row, "valid_from"),
				day(row, "valid_to"), ZoneId.of(row.text("timezone")), row.flag("closed_on_public_holidays"));
	}

	private CapacityEntry capacity(ReferenceFile.Row row) {
		return new CapacityEntry(row.text("service_at_location_id"), CapacityStatus.valueOf(row.text("status")),
				number(row, "available"), moment(row, "updated", "updated_ago").orElse(this.now), row.text("source"));
	}

	private static AgreementEntry agreement(ReferenceFile.Row row) {
		LocalDate lastDay = day(row, "valid_to");
		return new AgreementEntry(row.text("id"), row.text("from_organization_id"), row.text("to_organization_id"),
				Agreement.Kind.valueOf(row.text("kind")), row.number("trust"),
				midnight(LocalDate.parse(row.text("valid_from"))),
				(lastDay != null) ? midnight(lastDay.plusDays(1)) : null, row.number("handoff_minutes"),
				row.number("accept_permille"), row.text("source"), REGISTER, row.text("id"));
	}

	private static ConflictEntry conflict(ReferenceFile.Row row) {
		Conflict.Kind kind = Conflict.Kind.valueOf(row.text("kind"));
		String organization = row.text("organization_id");
		String institution = row.text("institution");
		return new ConflictEntry(ConflictEntry.idOf(organization, institution, kind), organization, institution, kind,
				null, null, null, row.text("source"), REGISTER);
	}

	private Optional<Instant> moment(ReferenceFile.Row row, String column, String ago) {
		return row.find(ago)
			.map((age) -> this.now.minus(Duration.parse(age)))
			.or(() -> row.find(column).map(LocalDate::parse).map(ReferenceEntries::midnight));
	}

	private static @Nullable Integer number(ReferenceFile.Row row, String column) {
		return row.find(column).isPresent() ? (Integer) row.number(column) : null;
	}

	private static @Nullable LocalDate day(ReferenceFile.Row row, String column) {
		return row.find(column).map(LocalDate::parse).orElse(null);
	}

	private static Instant midnight(LocalDate day) {
		return day.atStartOfDay(NAIROBI).toInstant();
	}

}
