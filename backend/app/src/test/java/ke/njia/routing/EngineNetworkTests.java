package ke.njia.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

	/**
	 * A rural organization reaches its sponsor's partners, and they it; money carries
	 * nobody.
	 */
	@Test
	void betweenASponsorAndWhomItSpeaksForACaseGoesEitherWay() {
		add("sponsor", "handbook");
		add("rural", "handbook");
		assertThat(edges(Agreement.Kind.SPONSOR)).containsExactlyInAnyOrder("sponsor>rural", "rural>sponsor");
		assertThat(edges(Agreement.Kind.REFERRAL)).containsExactly("sponsor>rural");
		assertThat(edges(Agreement.Kind.FUNDING)).isEmpty();
	}

	/**
	 * What is sealed may be known to nobody who plans: it is not offered, and no chain
	 * leads through it, for a chain would tell of it as a name does.
	 */
	@Test
	void whatIsSealedOrGoneIsNeitherOfferedNorWalkedThrough() {
		add("khrc", "handbook");
		add("known", "handbook", Visibility.COORDINATORS, false, false);
		add("sealed", "handbook", Visibility.SEALED, false, false);
		add("gone", "handbook", Visibility.PUBLIC, true, false);
		add("far", "handbook");
		List<Agreement> agreements = List.of(agreement("khrc", "known"), agreement("khrc", "sealed"),
				agreement("sealed", "far"), agreement("khrc", "gone"), agreement("gone", "far"),
				agreement("known", "far"));
		assertThat(reached(agreements)).containsExactlyInAnyOrder("khrc", "known", "far");
		assertThat(EngineNetwork.of(view(agreements), NOW).agreements())
			.extracting((edge) -> edge.from() + ">" + edge.to())
			.containsExactlyInAnyOrder("khrc>known", "known>far");
	}

	/** The engine refuses it by name: people see why it is not offered. */
	@Test
	void whoDidNotSayThatItIsThereIsSetAside() {
		add("khrc", "handbook");
		add("silent", "handbook", Visibility.PUBLIC, false, true);
		assertThat(EngineNetwork.of(view(), NOW).servicesAtLocation())
			.filteredOn(ke.njia.routing.engine.ServiceAtLocation::quarantined)
			.extracting(ke.njia.routing.engine.ServiceAtLocation::organization)
			.containsExactly("silent");
	}

	/** The engine looks at dates and trust itself, for each plan's own moment. */
	@Test
	void agreementsKeepTheirDatesAndTrust() {
		add("khrc", "handbook");
		add("partner", "handbook");
		Agreement ended = new Agreement("khrc", "partner", Agreement.Kind.REFERRAL, 1, NOW.minusSeconds(60), NOW, 30,
				900);
		assertThat(EngineNetwork.of(view(List.of(ended)), NOW).agreements()).singleElement().satisfies((edge) -> {
			assertThat(edge.validFrom()).isEqualTo(NOW.minusSeconds(60));
			assertThat(edge.validTo()).isEqualTo(NOW);
			assertThat(edge.trust()).isEqualTo(1);
		});
	}

	@Test
	void whoWasHandedEnoughTodayIsFull() {
		add("khrc", "handbook");
		add("partner", "handbook");
		LifeInputs life = new LifeInputs(TrackRecords.NONE, Stream::of, SafeTravel.ANY_TIME, null, Set.of("partner"),
				Set.of());
		assertThat(EngineNetwork.of(view(), NOW, life).servicesAtLocation())
			.filteredOn((place) -> place.capacity().full())
			.extracting(ke.njia.routing.engine.ServiceAtLocation::organization)
			.containsExactly("partner");
	}

	@Test
	void aPlaceThatIsAllHandedOutIsFullAndNoOther() {
		add("khrc", "handbook");
		add("partner", "handbook");
		String place = this.places.getLast().id();
		LifeInputs life = new LifeInputs(TrackRecords.NONE, Stream::of, SafeTravel.ANY_TIME, null, Set.of(),
				Set.of(place));
		assertThat(EngineNetwork.of(view(), NOW, life).servicesAtLocation()).filteredOn((one) -> one.capacity().full())
			.extracting(ke.njia.routing.engine.ServiceAtLocation::id)
			.containsExactly(place);
	}

	@Test
	void trackRecordsTakeTheDeclaredFiguresPlace() {
		add("khrc", "handbook");
		add("partner", "handbook");
		TrackRecord slow = new TrackRecord(5, 0, 0, 5 * 300);
		LifeInputs life = new LifeInputs(
				new TrackRecords(Map.of("partner", slow), Map.of(TrackRecords.pair("khrc", "partner"), slow), slow),
				Stream::of, SafeTravel.ANY_TIME, null, Set.of(), Set.of());
		ke.njia.routing.engine.Network network = EngineNetwork.of(view(List.of(agreement("khrc", "partner"))), NOW,
				life);
		assertThat(network.servicesAtLocation()).filteredOn((place) -> place.organization().equals("partner"))
			.singleElement()
			.satisfies((place) -> {
				assertThat(place.answerMinutes()).as("60 declared, 300 seen").isEqualTo(180);
				assertThat(place.acceptPermille()).as("800 declared, none seen").isEqualTo(400);
			});
		assertThat(network.servicesAtLocation()).filteredOn((place) -> place.organization().equals("khrc"))
			.singleElement()
			.satisfies((place) -> assertThat(place.answerMinutes()).isEqualTo(60));
		assertThat(network.agreements().getFirst().acceptPermille()).as("900 declared, all answered").isEqualTo(950);
	}

	private List<String> edges(Agreement.Kind kind) {
		Agreement agreement = new Agreement("sponsor", "rural", kind, 2, NOW.minusSeconds(60), null, 30, 900);
		return EngineNetwork.of(view(List.of(agreement)), NOW)
			.agreements()
			.stream()
			.map((edge) -> edge.from() + ">" + edge.to())
			.toList();
	}

	private NetworkView view() {
		return view(List.of());
	}

	private NetworkView view(List<Agreement> agreements) {
		return Views.of(this.organizations, this.services, this.places, agreements);
	}

	private List<String> reached(List<Agreement> agreements) {
		return EngineNetwork.of(view(agreements), NOW)
			.servicesAtLocation()
			.stream()
			.map(ke.njia.routing.engine.ServiceAtLocation::organization)
			.toList();
	}

	private void add(String id, String source) {
		add(id, source, Visibility.PUBLIC, false, false);
	}

	private void add(String id, String source, Visibility visibility, boolean retired, boolean quarantined) {
		Organization organization = new Organization(id, id, "ngo", "KE", null, null, visibility, source, retired);
		Service service = new Service(id, id, "hotline", organization, ServiceStatus.ACTIVE, null, null, Set.of(),
				Set.of());
		this.organizations.add(organization);
		this.services.add(service);
		this.places.add(new ServiceAtLocation(id, service, null, ServiceMode.REMOTE, false, List.of(), Set.of(),
				Set.of(), false, 60, 800, new OpeningTimes(List.of(), new PublicHolidays()), Views.unknown(), null,
				quarantined, Visibility.PUBLIC, false));
	}

	private static Agreement agreement(String from, String to) {
		return new Agreement(from, to, Agreement.Kind.REFERRAL, 2, NOW.minusSeconds(60), null, 30, 900);
	}

}
