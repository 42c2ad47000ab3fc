package ke.njia.directory;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.vocabulary.ReferenceFile;

/**
 * How a row of each table becomes parameters of its statement. An empty cell becomes no
 * parameter at all, which the database reads as null. Days are days in Nairobi: a first
 * day begins, and a last day ends, at midnight there.
 */
final class ReferenceRow {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private final ReferenceFile.Row row;

	private final Map<String, Object> values = new HashMap<>();

	private ReferenceRow(ReferenceFile.Row row) {
		this.row = row;
	}

	static Map<String, Object> organization(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("id", "name", "kind", "country", "visibility", "source")
			.optional("building")
			.numbers("county")
			.done();
	}

	static Map<String, Object> service(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("id", "organization_id", "name", "service_type", "status", "source")
			.numbers("minimum_age", "maximum_age")
			.lists("populations", "excludes")
			.done();
	}

	static Map<String, Object> location(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("id", "name", "source")
			.numbers("county")
			.decimals("latitude", "longitude")
			.done();
	}

	static Map<String, Object> serviceAtLocation(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("id", "service_id", "mode", "visibility", "source")
			.optional("location_id")
			.numbers("answer_minutes", "accept_permille")
			.flags("confidential", "accessible", "quarantined")
			.lists("worker_genders")
			.dayOrAgo("assured_date", "assured_ago")
			.done();
	}

	static Map<String, Object> serviceArea(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("id", "service_at_location_id", "extent_type", "source")
			.numberLists("extent")
			.done();
	}

	static Map<String, Object> schedule(ReferenceFile.Row row) {
		return new ReferenceRow(row)
			.texts("id", "service_at_location_id", "freq", "opens_at", "closes_at", "timezone", "source")
			.lists("byday")
			.optional("valid_from", "valid_to")
			.flags("closed_on_public_holidays")
			.done();
	}

	static Map<String, Object> language(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("service_at_location_id", "code", "source").done();
	}

	static Map<String, Object> capacity(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("service_at_location_id", "status", "source")
			.numbers("available")
			.dayOrAgo("updated", "updated_ago")
			.done();
	}

	static Map<String, Object> agreement(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("id", "from_organization_id", "to_organization_id", "kind", "source")
			.numbers("trust", "handoff_minutes", "accept_permille")
			.firstDay("valid_from")
			.lastDay("valid_to")
			.done();
	}

	static Map<String, Object> conflict(ReferenceFile.Row row) {
		return new ReferenceRow(row).texts("organization_id", "institution", "kind", "source").done();
	}

	private ReferenceRow texts(String... columns) {
		List.of(columns).forEach((column) -> this.values.put(column, this.row.text(column)));
		return this;
	}

	private ReferenceRow optional(String... columns) {
		List.of(columns)
			.forEach((column) -> this.row.find(column).ifPresent((value) -> this.values.put(column, value)));
		return this;
	}

	private ReferenceRow numbers(String... columns) {
		List.of(columns)
			.forEach((column) -> this.row.find(column)
				.ifPresent((value) -> this.values.put(column, this.row.number(column))));
		return this;
	}

	private ReferenceRow decimals(String... columns) {
		List.of(columns)
			.forEach((column) -> this.row.find(column)
				.ifPresent((value) -> this.values.put(column, this.row.decimal(column))));
		return this;
	}

	private ReferenceRow flags(String... columns) {
		List.of(columns).forEach((column) -> this.values.put(column, this.row.flag(column)));
		return this;
	}

	private ReferenceRow lists(String... columns) {
		List.of(columns).forEach((column) -> this.values.put(column, this.row.list(column)));
		return this;
	}

	private ReferenceRow numberLists(String column) {
		this.values.put(column, this.row.list(column).stream().map(Integer::valueOf).toList());
		return this;
	}

	/**
	 * A day, or, for an invented row only, how long before the load it was: examples stay
	 * as fresh or as stale as they are meant to be.
	 */
	private ReferenceRow dayOrAgo(String column, String ago) {
		return this.row.find(ago).isPresent() ? optional(ago) : firstDay(column);
	}

	private ReferenceRow firstDay(String column) {
		this.row.find(column).map(LocalDate::parse).ifPresent((day) -> this.values.put(column, midnight(day)));
		return this;
	}

	private ReferenceRow lastDay(String column) {
		this.row.find(column)
			.map(LocalDate::parse)
			.ifPresent((day) -> this.values.put(column, midnight(day.plusDays(1))));
		return this;
	}

	private Map<String, Object> done() {
		return Map.copyOf(this.values);
	}

	private static OffsetDateTime midnight(LocalDate day) {
		return day.atStartOfDay(NAIROBI).toOffsetDateTime();
	}

}
