package ke.njia.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import ke.njia.directory.PostalAddress;
import ke.njia.directory.ServiceMode;
import ke.njia.directory.ServiceStatus;
import ke.njia.exchange.reading.ColumnMapping.Part;
import ke.njia.exchange.reading.Told.Point;
import org.jspecify.annotations.Nullable;

/**
 * One row of a mapped file: an organization with one location, and a service there for
 * each kind of help.
 */
final class MappedRow {

	private final ColumnMapping mapping;

	private final Function<Part, String> cell;

	private final RowDraft draft;

	MappedRow(ColumnMapping mapping, long line, Function<Part, String> cell) {
		this.mapping = mapping;
		this.cell = cell;
		this.draft = new RowDraft("", line);
	}

	Row row() {
		String name = this.draft.name(get(Part.NAME), column(Part.NAME));
		String key = this.draft.key(get(Part.KEY), column(Part.KEY), name, get(Part.COUNTY));
		Integer county = county();
		Set<String> types = types();
		if (county != null && !this.draft.rejected()) {
			tell(key, name, county, types);
		}
		return this.draft.done();
	}

	private void tell(String key, String name, int county, Set<String> types) {
		String kind = get(Part.KIND);
		boolean confidential = Confidential.reads(name, kind, get(Part.DESCRIPTION))
				|| types.stream().anyMatch(Confidential::is);
		Point point = Whereabouts.point(get(Part.LATITUDE), get(Part.LONGITUDE), county, this.draft.notes());
		if (confidential) {
			this.draft.confidential();
		}
		this.draft
			.tell(new Told.Organization(key, name, kind.isEmpty() ? "ngo" : slug(kind), "KE", county, confidential));
		this.draft.tell(new Told.Location(key, confidential ? HsdsEntries.UNNAMED_PLACE : name, county,
				PostalAddress.NONE, confidential ? null : point, confidential));
		types.forEach((type) -> offer(key, type, county, confidential));
	}

	private void offer(String key, String type, int county, boolean confidential) {
		String service = key + "." + type;
		this.draft.tell(new Told.Offer(service, key, ServiceNames.of(type), type, ServiceStatus.ACTIVE, null, null,
				Set.of(), Set.of(), confidential));
		this.draft.tell(new Told.Place(service, service, key, ServiceMode.ON_SITE, Set.of(), Set.of(county), false,
				List.of(), confidential));
	}

	private @Nullable Integer county() {
		String told = get(Part.COUNTY);
		return (told.isEmpty() && this.mapping.county() != null) ? this.mapping.county()
				: this.draft.county(told, column(Part.COUNTY));
	}

	/**
	 * Kinds of help: one that is not ours rejects the row, for half of it would be a lie.
	 */
	private Set<String> types() {
		String told = get(Part.SERVICE_TYPE);
		Set<String> types = new TreeSet<>();
		if (told.isEmpty() && this.mapping.serviceType() != null) {
			types.add(this.mapping.serviceType());
		}
		Arrays.stream(told.split("\\|")).map(String::strip).filter((word) -> !word.isEmpty()).forEach((word) -> {
			Optional<String> type = ServiceNames.find(word);
			type.ifPresentOrElse(types::add,
					() -> this.draft.note(Note.Code.SERVICE_TYPE_UNKNOWN, column(Part.SERVICE_TYPE)));
		});
		if (types.isEmpty() && told.isEmpty()) {
			this.draft.note(Note.Code.SERVICES_NOT_OURS, column(Part.SERVICE_TYPE));
		}
		return types;
	}

	private String get(Part part) {
		return this.cell.apply(part);
	}

	private String column(Part part) {
		return this.mapping.columns().getOrDefault(part, "");
	}

	private static String slug(String kind) {
		String slug = kind.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-|-$)", "");
		return (slug.isEmpty() || slug.length() > 40) ? "ngo" : slug;
	}

}
