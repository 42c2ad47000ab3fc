package ke.njia.exchange.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Lays the nested entries of an HSDS answer out as tables. What is nested in several
 * entries (the organization of ten services) is one row.
 */
final class HsdsAnswer {

	private final HsdsTables tables;

	private final Set<String> nested = new HashSet<>();

	HsdsAnswer(HsdsTables tables) {
		this.tables = tables;
	}

	/** One entry of the answer: a service, or an organization. */
	void take(JsonNode entry, long position) {
		if (entry.has("service_at_locations") || entry.has("organization") || entry.has("organization_id")
				|| entry.has("status")) {
			service(entry, position);
		}
		else {
			organization(entry, position);
		}
	}

	private void organization(JsonNode entry, long position) {
		String id = JsonFile.text(entry, "id");
		row(HsdsTables.ORGANIZATIONS, entry, position, Map.of());
		attributes(entry, position, id);
		reach(entry, position, Map.of("organization_id", id));
		each(entry, "locations", (location) -> location(location, position, Map.of("organization_id", id)));
		each(entry, "services", (service) -> service(service, position));
	}

	private void service(JsonNode entry, long position) {
		String id = JsonFile.text(entry, "id");
		JsonNode organization = entry.get("organization");
		String owner = (organization != null && organization.isObject()) ? JsonFile.text(organization, "id")
				: JsonFile.text(entry, "organization_id");
		if (organization != null && organization.isObject() && this.nested.add("organization " + owner)) {
			organization(organization, position);
		}
		row(HsdsTables.SERVICES, entry, position, Map.of("organization_id", owner));
		attributes(entry, position, id);
		reach(entry, position, Map.of("service_id", id));
		each(entry, "schedules", (each) -> row(HsdsTables.SCHEDULES, each, position, Map.of("service_id", id)));
		each(entry, "languages", (each) -> row(HsdsTables.LANGUAGES, each, position, Map.of("service_id", id)));
		each(entry, "service_at_locations", (place) -> place(place, position, id));
	}

	private void place(JsonNode entry, long position, String service) {
		String id = JsonFile.text(entry, "id");
		JsonNode location = entry.get("location");
		String where = (location != null && location.isObject()) ? JsonFile.text(location, "id")
				: JsonFile.text(entry, "location_id");
		if (location != null && location.isObject()) {
			location(location, position, Map.of());
		}
		row(HsdsTables.PLACES, entry, position, Map.of("service_id", service, "location_id", where));
		attributes(entry, position, id);
		reach(entry, position, Map.of("service_at_location_id", id));
		each(entry, "schedules",
				(each) -> row(HsdsTables.SCHEDULES, each, position, Map.of("service_at_location_id", id)));
	}

	private void location(JsonNode entry, long position, Map<String, String> more) {
		String id = JsonFile.text(entry, "id");
		if (!this.nested.add("location " + id)) {
			return;
		}
		row(HsdsTables.LOCATIONS, entry, position, more);
		attributes(entry, position, id);
		reach(entry, position, Map.of("location_id", id));
		for (String table : Set.of(HsdsTables.ADDRESSES, HsdsTables.SCHEDULES, HsdsTables.LANGUAGES,
				HsdsTables.ACCESSIBILITY)) {
			each(entry, table, (each) -> row(table, each, position, Map.of("location_id", id)));
		}
	}

	private void attributes(JsonNode entry, long position, String id) {
		each(entry, HsdsTables.ATTRIBUTES, (attribute) -> {
			JsonNode term = attribute.get("taxonomy_term");
			String code = (term != null && term.isObject()) ? JsonFile.text(term, "code", "name") : "";
			row(HsdsTables.ATTRIBUTES, attribute, position, Map.of("link_id", id, "code", code));
		});
	}

	/** Phones and contacts nested in an entry, and the phones nested in those. */
	private void reach(JsonNode entry, long position, Map<String, String> owner) {
		each(entry, HsdsTables.PHONES, (phone) -> row(HsdsTables.PHONES, phone, position, owner));
		each(entry, HsdsTables.CONTACTS, (contact) -> {
			row(HsdsTables.CONTACTS, contact, position, owner);
			each(contact, HsdsTables.PHONES, (phone) -> row(HsdsTables.PHONES, phone, position, owner));
		});
	}

	private void row(String table, JsonNode entry, long position, Map<String, String> more) {
		Map<String, String> cells = new HashMap<>();
		entry.propertyStream().forEach((property) -> {
			String value = JsonFile.text(entry, property.getKey());
			if (!value.isEmpty()) {
				cells.put(property.getKey(), value);
			}
		});
		more.forEach((name, value) -> {
			if (!value.isEmpty()) {
				cells.put(name, value);
			}
		});
		this.tables.add(table, new Entity(table, position, true, cells));
	}

	private static void each(JsonNode entry, String name, java.util.function.Consumer<JsonNode> each) {
		JsonNode list = entry.get(name);
		if (list != null && list.isArray()) {
			list.forEach(each);
		}
	}

}
