package ke.njia.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.directory.Agreement;
import ke.njia.directory.NetworkView;
import ke.njia.directory.OpeningTimes;
import ke.njia.directory.Organization;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.directory.ServiceMode;
import ke.njia.directory.ServiceStatus;
import ke.njia.directory.Views;
import ke.njia.directory.Visibility;
import ke.njia.vocabulary.PublicHolidays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is in the engine's network.
 */
class EngineNetworkTests {

	private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

	private final List<Organization> organizations = new ArrayList<>();

	private final List<Service> services = new ArrayList<>();

	private final List<ServiceAtLocation> places = new ArrayList<>();

	@Test
	void whomOnlyARegisterToldOfIsLeftOutUntilSomebodyAgreesWithThem() {
		add("khrc", "handbook");
		add("partner", "handbook");
		add("kmhfl-1", Organization.REGISTER + "kmhfl");
		add("kmhfl-2", Organization.REGISTER + "kmhfl");
		assertThat(reached(List.of())).containsExactlyInAnyOrder("khrc", "partner");
		assertThat(reached(List.of(agreement("khrc", "kmhfl-2")))).containsExactlyInAnyOrder("khrc", "partner",
				"kmhfl-2");
	}

	private List<String> reached(List<Agreement> agreements) {
		NetworkView view = Views.of(this.organizations, this.services, this.places, agreements);
		return EngineNetwork.of(view, NOW)
			.servicesAtLocation()
			.stream()
			.map(ke.njia.routing.engine.ServiceAtLocation::organization)
			.toList();
	}

	private void add(String id, String source) {
		Organization organization = new Organization(id, id, "ngo", "KE", null, null, Visibility.PUBLIC, source, false);
		Service service = new Service(id, id, "hotline", organization, ServiceStatus.ACTIVE, null, null, Set.of(),
				Set.of());
		this.organizations.add(organization);
		this.services.add(service);
		this.places.add(new ServiceAtLocation(id, service, null, ServiceMode.REMOTE, false, List.of(), Set.of(),
				Set.of(), false, 60, 800, new OpeningTimes(List.of(), new PublicHolidays()), Views.unknown(), null,
				false, Visibility.PUBLIC, false));
	}

	private static Agreement agreement(String from, String to) {
		return new Agreement(from, to, Agreement.Kind.REFERRAL, 2, NOW.minusSeconds(60), null, 30, 900);
	}

}
