package ke.njia.strength;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.directory.Agreement;
import ke.njia.directory.OpeningTimes;
import ke.njia.directory.Organization;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.directory.ServiceMode;
import ke.njia.directory.ServiceStatus;
import ke.njia.directory.Views;
import ke.njia.directory.Visibility;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import ke.njia.vocabulary.PublicHolidays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the strength of the network is counted over: what the asker may know of, what is
 * in force, who is there.
 */
class KnownNetworkTests {

	private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

	private static final int GARISSA = 7;

	private final List<Organization> organizations = new ArrayList<>();

	private final List<Service> services = new ArrayList<>();

	private final List<ServiceAtLocation> places = new ArrayList<>();

	private final List<Agreement> agreements = new ArrayList<>();

	/** A chain leads only through those whom the asker may know. */
	@Test
	void nobodyIsReachedThroughWhomOneMayNotKnow() {
		add("khrc", Visibility.PUBLIC, false);
		add("refuge", Visibility.COORDINATORS, false);
		add("far", Visibility.PUBLIC, false);
		agree("khrc", "refuge", Agreement.Kind.REFERRAL, 2, null);
		agree("refuge", "far", Agreement.Kind.REFERRAL, 2, null);
		assertThat(reached(Role.COORDINATOR, 1)).containsExactly("far", "khrc", "refuge");
		assertThat(reached(Role.ADMINISTRATOR, 1)).containsExactly("khrc");
		assertThat(counted(Role.COORDINATOR)).containsExactly("far", "khrc", "refuge");
		assertThat(counted(Role.ADMINISTRATOR)).containsExactly("far", "khrc");
	}

	@Test
	void whatIsSealedCountsForNobody() {
		add("khrc", Visibility.PUBLIC, false);
		add("sealed", Visibility.SEALED, false);
		add("far", Visibility.PUBLIC, false);
		agree("khrc", "sealed", Agreement.Kind.REFERRAL, 3, null);
		agree("sealed", "far", Agreement.Kind.REFERRAL, 3, null);
		for (Role role : Role.values()) {
			assertThat(reached(role, 1)).as(role.name()).containsExactly("khrc");
			assertThat(counted(role)).as(role.name()).containsExactly("far", "khrc");
		}
	}

	@Test
	void whoDidNotSayThatItIsThereCountsForNothing() {
		add("khrc", Visibility.PUBLIC, false);
		add("silent", Visibility.PUBLIC, true);
		assertThat(counted(Role.COORDINATOR)).containsExactly("khrc");
	}

	@Test
	void onlyAgreementsInForceCarryAndSensitiveNeedsWantTrust() {
		add("khrc", Visibility.PUBLIC, false);
		for (String id : List.of("ended", "met", "paid", "proven")) {
			add(id, Visibility.PUBLIC, false);
		}
		agree("khrc", "ended", Agreement.Kind.REFERRAL, 3, NOW);
		agree("khrc", "met", Agreement.Kind.REFERRAL, 1, NOW.plusSeconds(1));
		agree("khrc", "proven", Agreement.Kind.REFERRAL, 2, null);
		agree("khrc", "paid", Agreement.Kind.FUNDING, 3, null);
		assertThat(reached(Role.COORDINATOR, 1)).containsExactly("khrc", "met", "proven");
		assertThat(reached(Role.COORDINATOR, 2)).containsExactly("khrc", "proven");
	}

	/** As for routes: a sponsor speaks for whom it sponsors, and they for it. */
	@Test
	void betweenASponsorAndWhomItSpeaksForACaseGoesEitherWay() {
		add("khrc", Visibility.PUBLIC, false);
		add("sponsor", Visibility.PUBLIC, false);
		agree("sponsor", "khrc", Agreement.Kind.SPONSOR, 2, null);
		assertThat(reached(Role.COORDINATOR, 2)).containsExactly("khrc", "sponsor");
	}

	/** Whom a case of khrc gets to. */
	private List<String> reached(Role role, int trust) {
		KnownNetwork network = network(role);
		PartnerGraph graph = new PartnerGraph(network.organizations(), network.agreements(trust));
		Reach reach = Reach.of(graph, graph.number("khrc"));
		return network.organizations().stream().filter((id) -> reach.minutes(graph.number(id)) != Reach.NEVER).toList();
	}

	/** Whose offer stands in the cell. */
	private List<String> counted(Role role) {
		KnownNetwork network = network(role);
		PartnerGraph graph = new PartnerGraph(network.organizations(), network.agreements(1));
		return network.offers("hotline", graph, new LongestWait(NOW))
			.getOrDefault(GARISSA, List.of())
			.stream()
			.map((offer) -> graph.id(offer.organization()))
			.sorted()
			.toList();
	}

	private KnownNetwork network(Role role) {
		return new KnownNetwork(Views.of(this.organizations, this.services, this.places, this.agreements),
				new Actor("somebody", Set.of(role), "khrc", Instant.MAX), NOW);
	}

	private void agree(String from, String to, Agreement.Kind kind, int trust, @Nullable Instant until) {
		this.agreements.add(new Agreement(from, to, kind, trust, NOW.minusSeconds(60), until, 30, 900));
	}

	private void add(String id, Visibility visibility, boolean quarantined) {
		Organization organization = new Organization(id, id, "ngo", "KE", null, null, visibility, "handbook", false);
		Service service = new Service(id, id, "hotline", organization, ServiceStatus.ACTIVE, null, null, Set.of(),
				Set.of());
		this.organizations.add(organization);
		this.services.add(service);
		this.places.add(new ServiceAtLocation(id, service, null, ServiceMode.REMOTE, false, List.of(), Set.of(),
				Set.of(), false, 60, 800, new OpeningTimes(List.of(), new PublicHolidays()), Views.unknown(), null,
				quarantined, visibility, false));
	}

}
