package ke.njia.strength;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import ke.njia.cases.ServiceClocks;
import ke.njia.directory.Agreement;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.Actor;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.Vocabulary;

/**
 * The network as one person may know it, at one moment. What they may not know of counts
 * for nothing here, neither as a partner nor as a link: a count would tell of it.
 *
 * @param view the network
 * @param actor who asks
 * @param now the moment
 */
record KnownNetwork(NetworkView view, Actor actor, Instant now) {

	/** How old a person's check may be, as for routes. */
	private static final Duration CHECKED = Duration.ofDays(365);

	/** Organizations that hand on and help, the asker's own among them, by identifier. */
	List<String> organizations() {
		return this.view.organizations().stream().filter(this::isKnown).map(Organization::id).sorted().toList();
	}

	/** Whether the asker may know of it. */
	boolean isKnown(Organization organization) {
		return !organization.retired() && (organization.visibility().shownTo(this.actor)
				|| organization.id().equals(this.actor.organization()));
	}

	/** On what ways agreements in force let a case go, as for routes. */
	List<Agreement> agreements(int trust) {
		return this.view.agreements()
			.stream()
			.flatMap((each) -> each.ways().stream())
			.filter((each) -> each.acceptPermille() > 0)
			.filter((each) -> each.trust() >= trust && each.inForceAt(this.now))
			.toList();
	}

	/** Every kind of help in every county. */
	List<Cell> cells(PartnerGraph graph, Vocabulary vocabulary, ServiceClocks clocks) {
		LongestWait waits = new LongestWait(this.now);
		return vocabulary.serviceTypes()
			.stream()
			.flatMap((type) -> cells(type, offers(type.code(), graph, waits), vocabulary, clocks).stream())
			.toList();
	}

	private List<Cell> cells(ServiceType type, Map<Integer, List<Offer>> offers, Vocabulary vocabulary,
			ServiceClocks clocks) {
		return vocabulary.counties()
			.stream()
			.map(County::code)
			.sorted()
			.map((county) -> new Cell(county, clocks.of(type.code()), type.sensitive(),
					offers.getOrDefault(county, List.of())))
			.toList();
	}

	/**
	 * Who offers that kind of help, by county. Who was asked whether they are there, and
	 * did not say so, is no help to count on.
	 */
	Map<Integer, List<Offer>> offers(String type, PartnerGraph graph, LongestWait waits) {
		Map<Integer, List<Offer>> offers = new HashMap<>();
		this.view.offering(type).stream().filter(countable(graph)).forEach((place) -> {
			Offer offer = new Offer(graph.number(place.organization().id()), place.answerMinutes(),
					waits.of(place.openingTimes()), isChecked(place));
			counties(place).forEach((county) -> offers.computeIfAbsent(county, (each) -> new ArrayList<>()).add(offer));
		});
		return offers;
	}

	private Predicate<ServiceAtLocation> countable(PartnerGraph graph) {
		return (place) -> !place.quarantined() && place.shownTo(this.actor)
				&& graph.number(place.organization().id()) >= 0;
	}

	private static IntStream counties(ServiceAtLocation place) {
		return IntStream.rangeClosed(1, County.COUNT).filter(place::serves);
	}

	private boolean isChecked(ServiceAtLocation place) {
		Instant checked = place.assuredAt();
		return checked != null && !checked.isBefore(this.now.minus(CHECKED));
	}

}
