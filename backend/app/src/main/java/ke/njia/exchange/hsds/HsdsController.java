package ke.njia.exchange.hsds;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import ke.njia.directory.Organization;
import ke.njia.exchange.hsds.HsdsQuery.Unanswerable;
import ke.njia.kernel.Actor;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The read API of HSDS 3.1 over the public tier.
 */
@RestController
@RequestMapping("/hsds")
class HsdsController {

	private static final String NDJSON = "application/x-ndjson";

	private final PublishedDirectory published;

	private final Vocabulary vocabulary;

	HsdsController(PublishedDirectory published, Vocabulary vocabulary) {
		this.published = published;
		this.vocabulary = vocabulary;
	}

	/** To whoever has no role in force nothing is here, as everywhere else. */
	@ModelAttribute
	void known(Actor actor) {
		if (actor.roles().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	@GetMapping({ "", "/" })
	Map<String, String> meta() {
		return Map.of("version", "3.1", "profile", "https://docs.openreferral.org/en/3.1/", "openapi_url",
				"https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json");
	}

	@GetMapping("/services")
	@Nullable Map<String, Object> services(@RequestParam Map<String, String> told, HttpServletResponse response)
			throws IOException {
		HsdsQuery query = HsdsQuery.of(told, HsdsFilters.OF_SERVICES);
		PublicDirectory directory = this.published.current();
		HsdsDocuments documents = documents(directory);
		boolean minimal = query.flag("minimal");
		boolean full = query.flag("full");
		var listing = new HsdsListing<>(new HsdsFilters(directory, query).services(),
				(service) -> minimal ? documents.minimalService(service)
						: full ? documents.fullService(service) : documents.service(service),
				query);
		return (minimal && !query.streams()) ? listing.wholePage() : answer(listing, response);
	}

	@GetMapping("/services/{id}")
	ResponseEntity<Map<String, Object>> service(@PathVariable String id) {
		PublicDirectory directory = this.published.current();
		return ResponseEntity.of(directory.findService(id).map(documents(directory)::fullService));
	}

	@GetMapping("/organizations")
	@Nullable Map<String, Object> organizations(@RequestParam Map<String, String> told, HttpServletResponse response)
			throws IOException {
		HsdsQuery query = HsdsQuery.of(told, "full", "full_service");
		PublicDirectory directory = this.published.current();
		boolean services = query.flag("full_service");
		List<Organization> found = directory.organizations()
			.stream()
			.filter((organization) -> query.finds(organization.name()))
			.toList();
		return answer(new HsdsListing<>(found, (each) -> organization(each, services, directory), query), response);
	}

	@GetMapping("/organizations/{id}")
	ResponseEntity<Map<String, Object>> organization(@PathVariable String id,
			@RequestParam(name = "full_service", defaultValue = "false") boolean services) {
		PublicDirectory directory = this.published.current();
		return ResponseEntity.of(directory.findOrganization(id).map((each) -> organization(each, services, directory)));
	}

	@GetMapping("/service_at_locations")
	@Nullable Map<String, Object> places(@RequestParam Map<String, String> told, HttpServletResponse response)
			throws IOException {
		HsdsQuery query = HsdsQuery.of(told, HsdsFilters.OF_PLACES);
		PublicDirectory directory = this.published.current();
		return answer(new HsdsListing<>(new HsdsFilters(directory, query).places(), documents(directory)::place, query),
				response);
	}

	@GetMapping("/service_at_locations/{id}")
	ResponseEntity<Map<String, Object>> place(@PathVariable String id) {
		PublicDirectory directory = this.published.current();
		return ResponseEntity.of(directory.findPlace(id).map(documents(directory)::place));
	}

	@GetMapping("/locations")
	@Nullable Map<String, Object> locations(@RequestParam Map<String, String> told, HttpServletResponse response)
			throws IOException {
		HsdsQuery query = HsdsQuery.of(told);
		PublicDirectory directory = this.published.current();
		return answer(new HsdsListing<>(
				directory.locations().stream().filter((location) -> query.finds(location.name())).toList(),
				documents(directory)::location, query), response);
	}

	@GetMapping("/locations/{id}")
	ResponseEntity<Map<String, Object>> location(@PathVariable String id) {
		PublicDirectory directory = this.published.current();
		return ResponseEntity.of(directory.findLocation(id).map(documents(directory)::location));
	}

	@GetMapping("/taxonomies")
	@Nullable Map<String, Object> taxonomies(@RequestParam Map<String, String> told, HttpServletResponse response)
			throws IOException {
		HsdsQuery query = HsdsQuery.of(told);
		return answer(new HsdsListing<>(query.finds(HsdsTaxonomy.NAME) ? List.of(HsdsTaxonomy.taxonomy()) : List.of(),
				(taxonomy) -> taxonomy, query), response);
	}

	@GetMapping("/taxonomies/{id}")
	ResponseEntity<Map<String, Object>> taxonomy(@PathVariable String id) {
		return ResponseEntity.of(Optional.of(HsdsTaxonomy.taxonomy()).filter((each) -> id.equals(each.get("id"))));
	}

	/** No term of ours has another above it. */
	@GetMapping("/taxonomy_terms")
	@Nullable Map<String, Object> terms(@RequestParam Map<String, String> told, HttpServletResponse response) throws IOException {
		HsdsQuery query = HsdsQuery.of(told, "taxonomy_id", "top_only", "parent_id");
		query.flag("top_only");
		boolean any = query.wants("taxonomy_id", HsdsTaxonomy.id()) && query.wants("parent_id");
		return answer(new HsdsListing<>(this.vocabulary.serviceTypes()
			.stream()
			.filter((type) -> any && query.finds(type.code(), type.name().en()))
			.toList(), HsdsTaxonomy::term, query), response);
	}

	@GetMapping("/taxonomy_terms/{id}")
	ResponseEntity<Map<String, Object>> term(@PathVariable String id) {
		return ResponseEntity.of(this.vocabulary.serviceTypes()
			.stream()
			.filter((type) -> HsdsTaxonomy.termId(type.code()).equals(id))
			.findFirst()
			.map(HsdsTaxonomy::term));
	}

	@ExceptionHandler
	ResponseEntity<Object> absent(ResponseStatusException nobody) {
		return ResponseEntity.notFound().build();
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(Unanswerable refusal) {
		return ResponseEntity.status(HttpStatus.BAD_REQUEST)
			.body(Map.of("errors", List.of(Map.of("message", "This filter cannot be answered.", "extensions",
					Map.of("code", "INVALID", "parameter", refusal.parameter())))));
	}

	/** A page; or, streamed by itself, nothing more to be written. */
	private static @Nullable Map<String, Object> answer(HsdsListing<?> listing, HttpServletResponse response)
			throws IOException {
		if (!listing.checked().query().streams()) {
			return listing.page();
		}
		response.setContentType(NDJSON);
		listing.stream(response.getOutputStream());
		return null;
	}

	private Map<String, Object> organization(Organization organization, boolean services, PublicDirectory directory) {
		HsdsDocuments documents = documents(directory);
		Map<String, Object> document = new LinkedHashMap<>(documents.organization(organization));
		if (services) {
			document.put("services", directory.servicesOf(organization).stream().map(documents::fullService).toList());
		}
		return document;
	}

	private HsdsDocuments documents(PublicDirectory directory) {
		return new HsdsDocuments(directory, HsdsNames.of(this.vocabulary));
	}

}
