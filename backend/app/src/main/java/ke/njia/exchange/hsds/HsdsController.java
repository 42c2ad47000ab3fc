package ke.njia.exchange.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The read API of HSDS 3.1 over the public tier. A filter that the specification knows
 * and this directory cannot answer is refused: leaving it out would answer another
 * question.
 */
@RestController
@RequestMapping("/hsds")
class HsdsController {

	/** Entries a page holds at most. */
	static final int LARGEST = 100;

	private static final int LONGEST_SEARCH = 80;

	private final Directory directory;

	private final Vocabulary vocabulary;

	private volatile @Nullable PublicDirectory latest;

	HsdsController(Directory directory, Vocabulary vocabulary) {
		this.directory = directory;
		this.vocabulary = vocabulary;
	}

	@GetMapping({ "", "/" })
	Map<String, String> meta() {
		return Map.of("version", "3.1", "profile", "https://docs.openreferral.org/en/3.1/", "openapi_url",
				"https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json");
	}

	@GetMapping("/services")
	Map<String, Object> services(@RequestParam(defaultValue = "") String search,
			@RequestParam(name = "taxonomy_term_id", defaultValue = "") String term,
			@RequestParam(name = "taxonomy_id", defaultValue = "") String taxonomy,
			@RequestParam(name = "organization_id", defaultValue = "") String organization,
			@RequestParam(defaultValue = "false") boolean full, @RequestParam(defaultValue = "false") boolean minimal,
			@RequestParam Map<String, String> all) {
		answerable(all);
		HsdsDocuments documents = documents();
		List<Service> found = directory().services()
			.stream()
			.filter((service) -> matches(search, service.name(), service.organization().name()))
			.filter((service) -> offers(term, taxonomy, organization, service))
			.toList();
		return page(found, all, (service) -> minimal ? Map.of("id", documents.service(service).get("id"))
				: full ? documents.fullService(service) : documents.service(service));
	}

	@GetMapping("/services/{id}")
	ResponseEntity<Map<String, Object>> service(@PathVariable String id) {
		return ResponseEntity.of(directory().findService(id).map(documents()::fullService));
	}

	@GetMapping("/organizations")
	Map<String, Object> organizations(@RequestParam(defaultValue = "") String search,
			@RequestParam(name = "full_service", defaultValue = "false") boolean services,
			@RequestParam Map<String, String> all) {
		answerable(all);
		List<Organization> found = directory().organizations()
			.stream()
			.filter((organization) -> matches(search, organization.name()))
			.toList();
		return page(found, all, (organization) -> organization(organization, services));
	}

	@GetMapping("/organizations/{id}")
	ResponseEntity<Map<String, Object>> organization(@PathVariable String id,
			@RequestParam(name = "full_service", defaultValue = "false") boolean services) {
		return ResponseEntity
			.of(directory().findOrganization(id).map((organization) -> organization(organization, services)));
	}

	@GetMapping("/service_at_locations")
	Map<String, Object> places(@RequestParam(defaultValue = "") String search,
			@RequestParam(name = "taxonomy_term_id", defaultValue = "") String term,
			@RequestParam(name = "taxonomy_id", defaultValue = "") String taxonomy,
			@RequestParam(name = "organization_id", defaultValue = "") String organization,
			@RequestParam Map<String, String> all) {
		answerable(all);
		List<ServiceAtLocation> found = directory().places()
			.stream()
			.filter((place) -> matches(search, place.service().name(), place.organization().name()))
			.filter((place) -> offers(term, taxonomy, organization, place.service()))
			.toList();
		return page(found, all, documents()::place);
	}

	@GetMapping("/service_at_locations/{id}")
	ResponseEntity<Map<String, Object>> place(@PathVariable String id) {
		return ResponseEntity.of(directory().findPlace(id).map(documents()::place));
	}

	@GetMapping("/locations")
	Map<String, Object> locations(@RequestParam(defaultValue = "") String search,
			@RequestParam Map<String, String> all) {
		answerable(all);
		return page(directory().locations().stream().filter((location) -> matches(search, location.name())).toList(),
				all, documents()::location);
	}

	@GetMapping("/locations/{id}")
	ResponseEntity<Map<String, Object>> location(@PathVariable String id) {
		return ResponseEntity.of(directory().findLocation(id).map(documents()::location));
	}

	@GetMapping("/taxonomies")
	Map<String, Object> taxonomies(@RequestParam Map<String, String> all) {
		return page(List.of(HsdsDocuments.taxonomy()), all, Function.identity());
	}

	@GetMapping("/taxonomy_terms")
	Map<String, Object> terms(@RequestParam Map<String, String> all) {
		return page(this.vocabulary.serviceTypes(), all, HsdsDocuments::term);
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(Unanswerable refusal) {
		return ResponseEntity.status(HttpStatus.BAD_REQUEST)
			.body(Map.of("errors", List.of(Map.of("message", "This filter cannot be answered.", "extensions",
					Map.of("code", "INVALID", "parameter", refusal.parameter())))));
	}

	private Map<String, Object> organization(Organization organization, boolean services) {
		HsdsDocuments documents = documents();
		Map<String, Object> document = new LinkedHashMap<>(documents.organization(organization));
		if (services) {
			document.put("services",
					directory().services()
						.stream()
						.filter((service) -> service.organization().id().equals(organization.id()))
						.map(documents::fullService)
						.toList());
		}
		return document;
	}

	private static boolean offers(String term, String taxonomy, String organization, Service service) {
		return (term.isEmpty() || term.equals(service.serviceType())
				|| term.equals(HsdsIds.of(HsdsTable.TAXONOMY_TERMS.path(), service.serviceType())))
				&& (taxonomy.isEmpty() || taxonomy.equals(HsdsDocuments.taxonomyId()))
				&& (organization.isEmpty() || organization
					.equals(HsdsIds.of(HsdsTable.ORGANIZATIONS.path(), service.organization().id())));
	}

	private static boolean matches(String search, String... names) {
		String wanted = search.strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty()
				|| List.of(names).stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains(wanted));
	}

	/** What the specification knows and this directory cannot answer. */
	private static void answerable(Map<String, String> parameters) {
		List.of("modified_after", "postcode", "proximity")
			.stream()
			.filter((name) -> !parameters.getOrDefault(name, "").isEmpty())
			.findFirst()
			.ifPresent((name) -> {
				throw new Unanswerable(name);
			});
		if (!parameters.getOrDefault("format", "json").equals("json")) {
			throw new Unanswerable("format");
		}
		if (parameters.getOrDefault("search", "").length() > LONGEST_SEARCH) {
			throw new Unanswerable("search");
		}
	}

	private static <T> Map<String, Object> page(List<T> all, Map<String, String> parameters,
			Function<T, ? extends Map<String, ?>> document) {
		int size = number(parameters, "per_page", LARGEST, LARGEST);
		int pages = Math.max(1, (all.size() + size - 1) / size);
		int number = number(parameters, "page", 1, Integer.MAX_VALUE);
		List<? extends Map<String, ?>> contents = all.stream()
			.skip((number - 1L) * size)
			.limit(size)
			.map(document)
			.toList();
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("total_items", all.size());
		page.put("total_pages", pages);
		page.put("page_number", number);
		page.put("size", contents.size());
		page.put("first_page", number == 1);
		page.put("last_page", number >= pages);
		page.put("empty", contents.isEmpty());
		page.put("contents", contents);
		return page;
	}

	private static int number(Map<String, String> parameters, String name, int usual, int most) {
		return Optional.ofNullable(parameters.get(name)).map((text) -> {
			if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
				throw new Unanswerable(name);
			}
			return Integer.valueOf(text);
		}).orElse(usual);
	}

	private HsdsDocuments documents() {
		return new HsdsDocuments(directory(), HsdsNames.of(this.vocabulary));
	}

	private PublicDirectory directory() {
		var view = this.directory.current();
		PublicDirectory held = this.latest;
		if (held == null || held.revision() != view.revision()) {
			held = PublicDirectory.of(view);
			this.latest = held;
		}
		return held;
	}

	/** A parameter that cannot be answered. */
	private static final class Unanswerable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final String parameter;

		Unanswerable(String parameter) {
			super(parameter);
			this.parameter = parameter;
		}

		String parameter() {
			return this.parameter;
		}

	}

}
