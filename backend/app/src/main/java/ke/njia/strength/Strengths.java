package ke.njia.strength;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ke.njia.cases.ServiceClocks;
import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Visibility;
import ke.njia.kernel.Actor;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * Counts the strength of the network, once for a revision, an hour, a lead and what the
 * asker may know of.
 */
@Component
public class Strengths {

	private static final long MOST_KEPT = 8;

	private final Directory directory;

	private final Vocabulary vocabulary;

	private final ServiceClocks clocks;

	private final Clock clock;

	private final Cache<Seen, Strength> counted = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	Strengths(Directory directory, Vocabulary vocabulary, ServiceClocks clocks, Clock clock) {
		this.directory = directory;
		this.vocabulary = vocabulary;
		this.clocks = clocks;
		this.clock = clock;
	}

	/**
	 * The strength seen from the asker's own organization; empty when that is not in the
	 * directory.
	 */
	public Optional<Strength> of(Actor actor) {
		NetworkView view = this.directory.recent();
		if (view.findOrganization(actor.organization()).filter((each) -> !each.retired()).isEmpty()) {
			return Optional.empty();
		}
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		Seen seen = new Seen(view.revision(), hour, actor.organization(), sight(actor));
		return Optional.of(this.counted.get(seen, (key) -> count(new KnownNetwork(view, actor, hour))));
	}

	/** What holds the network together, by what the asker may know of. */
	public Joints joints(Actor actor) {
		return Joints.of(new KnownNetwork(this.directory.recent(), actor, this.clock.instant()));
	}

	/**
	 * An organization and whoever is one step away; empty when the asker may not know of
	 * it.
	 */
	public Optional<Neighbourhood> around(String organization, Actor actor) {
		KnownNetwork network = new KnownNetwork(this.directory.recent(), actor, this.clock.instant());
		return network.view()
			.findOrganization(organization)
			.filter(network::isKnown)
			.map((centre) -> Neighbourhood.of(centre, network));
	}

	private Strength count(KnownNetwork network) {
		List<String> organizations = network.organizations();
		PartnerGraph graph = new PartnerGraph(organizations, network.agreements(1));
		PartnerGraph trusted = new PartnerGraph(organizations, network.agreements(2));
		return new Strength(network.view().revision(), network.now(), graph, trusted,
				graph.number(network.actor().organization()), network.cells(graph, this.vocabulary, this.clocks));
	}

	private static Set<Visibility> sight(Actor actor) {
		return Stream.of(Visibility.values())
			.filter((tier) -> tier.shownTo(actor))
			.collect(Collectors.toUnmodifiableSet());
	}

	private record Seen(long revision, Instant hour, String lead, Set<Visibility> sight) {
	}

}
