package ke.njia.exchange.hsds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ke.njia.directory.ContactPoint;
import ke.njia.directory.EntryReach;
import ke.njia.directory.EntryType;
import ke.njia.directory.Location;
import ke.njia.directory.OpeningTimes;
import ke.njia.directory.Organization;
import ke.njia.directory.PostalAddress;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.directory.ServiceMode;
import ke.njia.directory.ServiceStatus;
import ke.njia.directory.Views;
import ke.njia.directory.Visibility;
import ke.njia.exchange.hsds.HsdsQuery.Unanswerable;
import ke.njia.vocabulary.PublicHolidays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Questions of the read API, and what they mean, over three places on one line to the
 * north.
 */
class HsdsQueryTests {

	private static final Instant CHANGED = Instant.parse("2026-11-20T09:00:00.123456Z");

	private final PublicDirectory directory = directory();

	@Test
	void whatWasChangedOnOrAfterAMomentIsFound() {
		assertThat(places("modified_after", "2026-11-20T09:00:00.123Z")).containsExactly("near");
		assertThat(places("modified_after", "2026-11-20T12:00:00.123 03:00")).containsExactly("near");
		assertThat(places("modified_after", "2026-11-20T12:00:00.124")).isEmpty();
		assertThat(places("modified_after", "2026-11-20")).containsExactly("near");
		assertThat(places("modified_after", "2026-11-19")).hasSize(3);
		HsdsFilters services = new HsdsFilters(this.directory, services("modified_after", "2026-11-20T00:00:00Z"));
		assertThat(services.services()).singleElement().satisfies((service) -> {
			assertThat(service.id()).isEqualTo("s");
			assertThat(documents().minimalService(service).get("modified_date")).isEqualTo("2026-11-20T09:00:00.123Z");
		});
	}

	@Test
	void aPostcodeMeansWhoServesItAndWhoIsNearToIt() {
		assertThat(places("postcode", "70100")).containsExactlyInAnyOrder("near", "everywhere");
		assertThat(places("postcode", "70100", "proximity", "12000")).containsExactly("near");
		assertThat(places("postcode", "70100", "proximity", "120000")).containsExactlyInAnyOrder("near", "everywhere");
		assertThat(places("postcode", "00100")).containsExactlyInAnyOrder("everywhere", "far");
	}

	@Test
	void whatCannotBeAnsweredIsRefusedByName() {
		List<Map<String, String>> refused = List.of(Map.of("postcode", "99999"), Map.of("proximity", "5"),
				Map.of("postcode", "70100", "proximity", "five"), Map.of("postcode", "70100", "proximity", "0"),
				Map.of("modified_after", "yesterday"), Map.of("modified_after", "2026-02-30"), Map.of("format", "xml"),
				Map.of("colour", "red"), Map.of("search", "x".repeat(81)));
		refused.forEach((told) -> assertThatExceptionOfType(Unanswerable.class).as(told.toString())
			.isThrownBy(() -> new HsdsFilters(this.directory, HsdsQuery.of(told, HsdsFilters.OF_PLACES)).places()));
		assertThat(refused).hasSize(9);
		assertThatExceptionOfType(Unanswerable.class).isThrownBy(() -> services("postcode", "70100"));
	}

	@Test
	void allOfItIsALineEachAndAPageIsNotAskedForAsWell() throws IOException {
		HsdsQuery query = HsdsQuery.of(Map.of("format", "ndjson"));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new HsdsListing<>(this.directory.places(), documents()::place, query).checked().stream(bytes);
		assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(3)
			.allSatisfy((line) -> assertThat(line).startsWith("{\"id\":").endsWith("}"));
		HsdsQuery both = HsdsQuery.of(Map.of("format", "ndjson", "page", "2"));
		assertThatExceptionOfType(Unanswerable.class)
			.isThrownBy(() -> new HsdsListing<>(List.of(), (each) -> Map.of(), both).checked());
	}

	@Test
	void pagesHoldEverythingOnceAndTheLastSaysSo() {
		HsdsQuery query = HsdsQuery.of(Map.of("per_page", "2", "page", "2"));
		Map<String, Object> page = new HsdsListing<>(this.directory.places(), documents()::place, query).page();
		assertThat(page).containsEntry("total_items", 3)
			.containsEntry("total_pages", 2)
			.containsEntry("size", 1)
			.containsEntry("last_page", true);
		assertThat(new HsdsListing<>(this.directory.places(), documents()::place, HsdsQuery.of(Map.of())).wholePage())
			.containsEntry("size", 3);
	}

	@Test
	void aLineOfAContactIsReadAsWhatItWas() {
		for (ContactPoint point : List.of(new ContactPoint.Phone("0700 000 001", null, null),
				new ContactPoint.Phone("0700 000 001", "7", "fax"), new ContactPoint.Office(null, "Intake", null))) {
			assertThat(ContactPoint.read(point.line().strip())).isEqualTo(point);
		}
	}

	private HsdsQuery services(String... told) {
		return HsdsQuery.of(parameters(told), HsdsFilters.OF_SERVICES);
	}

	private List<String> places(String... told) {
		HsdsQuery query = HsdsQuery.of(parameters(told), HsdsFilters.OF_PLACES);
		return new HsdsFilters(this.directory, query).places().stream().map(ServiceAtLocation::id).toList();
	}

	private static Map<String, String> parameters(String... told) {
		Map<String, String> parameters = new java.util.HashMap<>();
		for (int index = 0; index < told.length; index += 2) {
			parameters.put(told[index], told[index + 1]);
		}
		return parameters;
	}

	private HsdsDocuments documents() {
		return new HsdsDocuments(this.directory, new HsdsNames(Map.of(), Map.of()));
	}

	private static PublicDirectory directory() {
		Organization organization = new Organization("o", "O (example)", "ngo", "KE", null, null, Visibility.PUBLIC,
				"test", false);
		Service service = service("s", organization);
		Service other = service("t", organization);
		Instant before = CHANGED.minusSeconds(86_400);
		return PublicDirectory.of(
				Views.of(List.of(organization), List.of(service, other),
						List.of(place("near", service, 7, -0.45, java.util.Set.of(7)),
								place("everywhere", other, 7, -1.45, java.util.Set.of()),
								place("far", other, 47, -1.28, java.util.Set.of(47)))),
				new EntryReach.Told(Map.of(),
						Map.of("lnear", new PostalAddress("Road", "Garissa", "70100"), "lfar",
								new PostalAddress(null, null, "00100")),
						Map.of(EntryType.SERVICE_AT_LOCATION,
								Map.of("near", CHANGED, "everywhere", before, "far", before), EntryType.SERVICE,
								Map.of("s", before, "t", before))));
	}

	private static Service service(String id, Organization organization) {
		return new Service(id, "Help (example)", "paralegal", organization, ServiceStatus.ACTIVE, null, null,
				java.util.Set.of(), java.util.Set.of());
	}

	private static ServiceAtLocation place(String id, Service service, int county, double latitude,
			java.util.Set<Integer> coverage) {
		return new ServiceAtLocation(id, service, new Location("l" + id, "L (example)", county, latitude, 39.64),
				ServiceMode.ON_SITE, false, List.of("swa"), coverage, java.util.Set.of(), false, 60, 800,
				new OpeningTimes(List.of(), new PublicHolidays()), Views.unknown(), null, false, Visibility.PUBLIC,
				false);
	}

}
