package ke.njia.routing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import ke.njia.cases.Urgency;
import ke.njia.consent.CaseForRouting;
import ke.njia.directory.ConflictHops;
import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.routing.engine.Network;
import ke.njia.routing.engine.NetworkSnapshot;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The network made ready for the engine, once per revision, hour and what life says of
 * it, shared by all requests it is the same for. It is never older than the revision
 * stored, and than the roads, today's hand-overs and the places handed out as they are,
 * when it is asked for.
 */
@Component
class Networks {

	/**
	 * Counties with their own roads, and organizations full today: more are made anew.
	 */
	private static final int MOST_KEPT = 16;

	private final Directory directory;

	private final ReferralHistory history;

	private final ConflictHops hops;

	private final TravelWindows windows;

	private final CapacityHolds holds;

	private final Vocabulary vocabulary;

	private final Map<Conditions, Ready> ready = new ConcurrentHashMap<>();

	Networks(Directory directory, ReferralHistory history, ConflictHops hops, TravelWindows windows,
			CapacityHolds holds, Vocabulary vocabulary) {
		this.directory = directory;
		this.history = history;
		this.hops = hops;
		this.windows = windows;
		this.holds = holds;
		this.vocabulary = vocabulary;
	}

	/** The network as it is for that case. */
	Ready current(CaseForRouting asked, Instant now) {
		NetworkView view = this.directory.current();
		return current(view, conditions(view, asked, now), now);
	}

	/**
	 * The network for that case with its ages counted at exactly that moment, made for
	 * the one who asks: an answer that is to be given again must not depend on who asked
	 * first within the hour.
	 */
	Ready at(CaseForRouting asked, Instant moment) {
		NetworkView view = this.directory.current();
		return made(view, conditions(view, asked, moment), moment);
	}

	/** The same, for nobody in particular. */
	Ready at(Instant moment) {
		return made(this.directory.current(), Conditions.FREE, moment);
	}

	/** The newest revision, which others of the same question are looked at with. */
	NetworkView view() {
		return this.directory.current();
	}

	/** What makes the network that of this case. */
	Conditions conditions(NetworkView view, CaseForRouting asked, Instant moment) {
		SafeTravel travel = new SafeTravel(this.windows.list(moment));
		return new Conditions(travel, travel.isFree() ? 0 : asked.county(),
				(asked.urgency() == Urgency.CRITICAL) ? this.history.exposedEnough(moment) : Set.of(),
				this.holds.full(view, asked.caseFileId(), moment));
	}

	/** That revision of the network under these conditions. */
	Ready current(NetworkView view, Conditions conditions, Instant now) {
		Ready known = this.ready.get(conditions);
		if (known == null || known.view().revision() != view.revision()
				|| !known.hour().equals(now.truncatedTo(ChronoUnit.HOURS))) {
			known = made(view, conditions, now);
			keep(conditions, known);
		}
		return known;
	}

	private Ready made(NetworkView view, Conditions conditions, Instant now) {
		County from = (conditions.from() != 0) ? this.vocabulary.county(conditions.from()) : null;
		LifeInputs life = new LifeInputs(this.history.records(now), this.hops::of, conditions.travel(), from,
				conditions.exposedEnough(), conditions.full());
		Network network = EngineNetwork.of(view, now, life);
		return new Ready(view, now.truncatedTo(ChronoUnit.HOURS), network, NetworkSnapshot.of(network));
	}

	private void keep(Conditions conditions, Ready made) {
		if (this.ready.size() >= MOST_KEPT) {
			this.ready.clear();
		}
		this.ready.put(conditions, made);
	}

	/**
	 * One revision of the network in both forms.
	 *
	 * @param view as the directory shows it
	 * @param hour the hour its ages were counted in
	 * @param network as the engine names it
	 * @param snapshot ready for searching
	 */
	record Ready(NetworkView view, Instant hour, Network network, NetworkSnapshot snapshot) {
	}

	/**
	 * What makes the network another one for one case than for another.
	 *
	 * @param travel which roads are safe when
	 * @param from the county journeys start in; 0 where all roads are free
	 * @param exposedEnough identifiers of organizations that take no more of the gravest
	 * today
	 * @param full identifiers of places that are all handed out
	 */
	record Conditions(SafeTravel travel, int from, Set<String> exposedEnough, Set<String> full) {

		static final Conditions FREE = new Conditions(SafeTravel.ANY_TIME, 0, Set.of(), Set.of());

	}

}
