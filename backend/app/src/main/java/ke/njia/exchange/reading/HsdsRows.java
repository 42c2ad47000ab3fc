package ke.njia.exchange.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import ke.njia.directory.EntryType;

/**
 * The rows of an HSDS package in groups: an organization with its services and where they
 * are. What points to nothing in the package is noted, and kept as far as it can stand by
 * itself.
 */
final class HsdsRows {

	private final HsdsTables tables;

	private final HsdsEntries entries;

	private final Map<String, Entity> organizations;

	private final Map<String, Entity> services;

	private final Map<String, Entity> locations;

	HsdsRows(HsdsTables tables, HsdsTerms terms) {
		this.tables = tables;
		this.entries = new HsdsEntries(tables, terms);
		this.organizations = tables.byId(HsdsTables.ORGANIZATIONS);
		this.services = tables.byId(HsdsTables.SERVICES);
		this.locations = tables.byId(HsdsTables.LOCATIONS);
	}

	void groups(Consumer<List<Row>> group) {
		Map<String, List<Entity>> offered = byOwner();
		Map<String, List<Entity>> places = this.tables.by(HsdsTables.PLACES, "service_id");
		this.tables.all(HsdsTables.LOCATIONS)
			.stream()
			.filter((location) -> !this.entries.isNowhere(location))
			.forEach((location) -> group.accept(List.of(location(location))));
		Set<Entity> grouped = new HashSet<>();
		for (Entity organization : this.tables.all(HsdsTables.ORGANIZATIONS)) {
			List<Row> rows = new ArrayList<>(List.of(organization(organization)));
			boolean first = !organization.id().isEmpty() && this.organizations.get(organization.id()) == organization;
			if (first) {
				offered.getOrDefault(organization.id(), List.of()).forEach((service) -> {
					grouped.add(service);
					rows.addAll(offer(service, places));
				});
			}
			group.accept(rows);
		}
		this.tables.all(HsdsTables.SERVICES)
			.stream()
			.filter((service) -> !grouped.contains(service))
			.forEach((service) -> group.accept(offer(service, places)));
		lost().forEach((row) -> group.accept(List.of(row)));
	}

	private Map<String, List<Entity>> byOwner() {
		Map<String, List<Entity>> found = new LinkedHashMap<>();
		this.tables.all(HsdsTables.SERVICES)
			.forEach((service) -> found.computeIfAbsent(service.get("organization_id"), (id) -> new ArrayList<>())
				.add(service));
		return found;
	}

	private Row organization(Entity entity) {
		RowDraft draft = started(entity);
		String key = draft.key(entity.id(), "id", entity.get("name"));
		String name = draft.name(entity.get("name"), "name");
		Told.Organization told = this.entries.organization(entity, key, name);
		if (told.confidential()) {
			draft.confidential();
		}
		draft.tell(told);
		reach(draft, EntryType.ORGANIZATION, entity, told);
		return draft.done();
	}

	/** How it is reached, told right after what is reached. */
	private void reach(RowDraft draft, EntryType type, Entity entity, Told told) {
		draft.tell(this.entries.reach().of(type, told.key(), entity, told.confidential(), draft.notes()));
	}

	private Row location(Entity entity) {
		RowDraft draft = started(entity);
		draft.key(entity.id(), "id", entity.get("name"), entity.get("organization_id"));
		draft.name(entity.get("name", "alternate_name"), "name");
		String owner = entity.get("organization_id");
		if (!owner.isEmpty() && !this.organizations.containsKey(owner)) {
			draft.note(Note.Code.REFERENCE_DANGLING, "organization_id");
		}
		this.entries.location(entity, draft.notes()).ifPresentOrElse((told) -> {
			if (told.confidential()) {
				draft.confidential();
			}
			draft.tell(told);
			reach(draft, EntryType.LOCATION, entity, told);
		}, () -> draft.note(Note.Code.LOCATION_LEFT_OUT, "id"));
		return draft.done();
	}

	private List<Row> offer(Entity service, Map<String, List<Entity>> places) {
		RowDraft draft = started(service);
		String key = draft.key(service.id(), "id", service.get("organization_id"), service.get("name"),
				service.get("description"));
		String name = name(service, draft);
		Told.Organization owner = owner(service, draft);
		String type = this.entries.type(service);
		if (type.isEmpty()) {
			draft.note(Note.Code.SERVICE_TYPE_UNKNOWN, "taxonomy_term_id");
		}
		Told.Offer told = this.entries.service(service, owner, new HsdsEntries.Named(key, name, type), draft.notes());
		if (told.confidential()) {
			draft.confidential();
		}
		draft.tell(told);
		draft.tell(owner);
		reach(draft, EntryType.SERVICE, service, told);
		Row row = draft.done();
		List<Row> rows = new ArrayList<>(List.of(row));
		if (!service.id().isEmpty() && this.services.get(service.id()) == service) {
			places.getOrDefault(service.id(), List.of()).forEach((place) -> rows.add(place(place, told, row)));
		}
		return rows;
	}

	private static String name(Entity service, RowDraft draft) {
		if (service.get("name").isEmpty() && !service.get("organization_id").isEmpty()) {
			draft.note(Note.Code.NAME_MADE, "name");
			return "Unnamed service";
		}
		return draft.name(service.get("name"), "name");
	}

	/** An organization that the package only points to still offers what it offers. */
	private Told.Organization owner(Entity service, RowDraft draft) {
		String id = service.get("organization_id");
		Entity found = this.organizations.get(id);
		if (found != null && !found.get("name").isEmpty()) {
			return this.entries.organization(found, Keys.clean(id), found.get("name"));
		}
		draft.note(Note.Code.REFERENCE_DANGLING, "organization_id");
		String key = id.isEmpty() ? "unnamed" : Keys.clean(id);
		return this.entries.unnamed(key, service);
	}

	private Row place(Entity entity, Told.Offer service, Row offered) {
		RowDraft draft = started(entity);
		String where = entity.get("location_id");
		String key = draft.key(entity.id(), "id", entity.get("service_id"), where);
		Entity location = this.locations.get(where);
		if (location == null && !where.isEmpty()) {
			draft.note(Note.Code.REFERENCE_DANGLING, "location_id");
		}
		if (offered.rejected()) {
			draft.note(Note.Code.REFERENCE_DANGLING, "service_id");
			return draft.done();
		}
		Told.Location at = (location != null) ? this.entries.location(location, new ArrayList<>()).orElse(null) : null;
		Told.Place told = this.entries.place(entity, key, service, at, draft.notes());
		if (told.confidential()) {
			draft.confidential();
		}
		draft.tell(told);
		reach(draft, EntryType.SERVICE_AT_LOCATION, entity, told);
		if (at != null) {
			draft.tell(told.confidential() ? this.entries.hidden(at) : at);
		}
		return draft.done();
	}

	/** Places, hours, phones and contacts of what is not in the package. */
	private List<Row> lost() {
		List<Row> rows = new ArrayList<>();
		this.tables.all(HsdsTables.PLACES)
			.stream()
			.filter((place) -> !this.services.containsKey(place.get("service_id")))
			.forEach((place) -> rows.add(lost(place, Note.Code.REFERENCE_DANGLING, "service_id")));
		this.entries.reach()
			.lost()
			.forEach((point) -> rows.add(lost(point, Note.Code.REFERENCE_DANGLING, "organization_id")));
		for (Entity hours : this.tables.all(HsdsTables.SCHEDULES)) {
			if (!HsdsHours.isClosed(hours) && HsdsHours.of(hours).isEmpty()) {
				rows.add(lost(hours, Note.Code.HOURS_UNREADABLE, "opens_at"));
			}
		}
		return rows;
	}

	private static Row lost(Entity entity, Note.Code code, String column) {
		RowDraft draft = started(entity);
		draft.note(code, column);
		return draft.done();
	}

	private static RowDraft started(Entity entity) {
		RowDraft draft = new RowDraft(entity.table(), entity.line());
		if (!entity.whole()) {
			draft.note(Note.Code.CELLS_WRONG, "");
		}
		return draft;
	}

}
