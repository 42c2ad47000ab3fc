package ke.njia.exchange.hsds;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ke.njia.directory.Organization;
import ke.njia.directory.Service;
import ke.njia.documents.SafeCsv;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public directory as an HSDS 3.1 package of tables. The same directory gives the
 * same bytes.
 */
final class HsdsPackage {

	/** So that equal content is an equal file. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

	private final Map<HsdsTable, Map<String, Map<String, Object>>> tables = new EnumMap<>(HsdsTable.class);

	HsdsPackage(PublicDirectory directory, HsdsDocuments documents) {
		for (HsdsTable table : HsdsTable.values()) {
			this.tables.put(table, new LinkedHashMap<>());
		}
		add(HsdsTable.TAXONOMIES, HsdsTaxonomy.taxonomy(), Map.of());
		for (Organization organization : directory.organizations()) {
			organization(documents.organization(organization));
		}
		for (Service service : directory.services()) {
			service(documents.fullService(service));
		}
	}

	/** The rows of a table, by column. */
	List<Map<String, Object>> rows(HsdsTable table) {
		return List.copyOf(this.tables.getOrDefault(table, Map.of()).values());
	}

	void write(OutputStream out) {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			put(zip, "datapackage.json", JsonMapper.shared().writeValueAsString(description()));
			for (HsdsTable table : HsdsTable.values()) {
				put(zip, table.path() + ".csv", SafeCsv.table(table.columns(), rows(table)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void organization(Map<String, Object> document) {
		Map<String, String> link = Map.of("organization_id", id(document));
		add(HsdsTable.ORGANIZATIONS, document, Map.of());
		nested(document, "organization_identifiers")
			.forEach((each) -> add(HsdsTable.ORGANIZATION_IDENTIFIERS, each, link));
		reach(document, link);
		attributes(document, HsdsTable.ORGANIZATIONS);
	}

	private void service(Map<String, Object> document) {
		Map<String, String> link = Map.of("service_id", id(document));
		add(HsdsTable.SERVICES, document, Map.of());
		nested(document, "service_areas").forEach((each) -> add(HsdsTable.SERVICE_AREAS, each, link));
		nested(document, "languages").forEach((each) -> add(HsdsTable.LANGUAGES, each, link));
		reach(document, link);
		attributes(document, HsdsTable.SERVICES);
		nested(document, "service_at_locations").forEach((place) -> place(place, id(document)));
	}

	@SuppressWarnings("unchecked")
	private void place(Map<String, Object> document, String service) {
		Map<String, Object> location = (Map<String, Object>) document.get("location");
		String where = (location != null) ? id(location) : "";
		add(HsdsTable.PLACES, document, Map.of("service_id", service, "location_id", where));
		if (location != null) {
			add(HsdsTable.LOCATIONS, location, Map.of());
			nested(location, "addresses")
				.forEach((each) -> add(HsdsTable.ADDRESSES, each, Map.of("location_id", where)));
			reach(location, Map.of("location_id", where));
			attributes(location, HsdsTable.LOCATIONS);
		}
		nested(document, "schedules")
			.forEach((each) -> add(HsdsTable.SCHEDULES, each, Map.of("service_at_location_id", id(document))));
		reach(document, Map.of("service_at_location_id", id(document)));
		attributes(document, HsdsTable.PLACES);
	}

	private void reach(Map<String, Object> document, Map<String, String> link) {
		nested(document, "phones").forEach((each) -> add(HsdsTable.PHONES, each, link));
		nested(document, "contacts").forEach((each) -> add(HsdsTable.CONTACTS, each, link));
	}

	@SuppressWarnings("unchecked")
	private void attributes(Map<String, Object> document, HsdsTable owner) {
		for (Map<String, Object> attribute : nested(document, "attributes")) {
			Map<String, Object> term = (Map<String, Object>) attribute.get("taxonomy_term");
			String termId = (term != null) ? id(term) : "";
			add(HsdsTable.ATTRIBUTES, attribute,
					Map.of("link_id", id(document), "link_entity", owner.entity(), "taxonomy_term_id", termId));
			if (term != null) {
				add(HsdsTable.TAXONOMY_TERMS, term, Map.of("taxonomy_id", HsdsTaxonomy.id()));
			}
		}
	}

	private void add(HsdsTable table, Map<String, Object> document, Map<String, String> links) {
		Map<String, Object> row = new LinkedHashMap<>();
		table.columns().forEach((column) -> {
			Object value = links.containsKey(column) ? links.get(column) : document.get(column);
			if (value != null && !value.equals("")) {
				row.put(column, value);
			}
		});
		this.tables.getOrDefault(table, new LinkedHashMap<>()).putIfAbsent(id(document), row);
	}

	private Map<String, Object> description() {
		return Map.of("name", "njia-directory", "title", "Public directory", "profile", "tabular-data-package",
				"version", "3.1", "resources",
				this.tables.keySet()
					.stream()
					.map((table) -> Map.of("name", table.entity(), "path", table.path() + ".csv", "schema",
							Map.of("primaryKey", "id", "fields",
									table.columns().stream().map((column) -> Map.of("name", column)).toList())))
					.toList());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> nested(Map<String, Object> document, String name) {
		return (List<Map<String, Object>>) document.getOrDefault(name, List.of());
	}

	private static String id(Map<String, Object> document) {
		return String.valueOf(document.get("id"));
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
