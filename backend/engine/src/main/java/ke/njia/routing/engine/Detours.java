package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The fastest chains to every organization, and those if one thing on the way were
 * otherwise: one agreement renewed or trusted, one organization in between told, or a new
 * agreement with the last. One is always enough, since the lead can agree with anybody
 * directly. Found for all organizations at once, hop after hop, in two layers: before the
 * change and after it.
 */
final class Detours {

	/** What a hand-off under a new agreement is taken to need: one hour. Ours. */
	static final int NEW_HANDOFF_MINUTES = 60;

	private static final long UNREACHED = Long.MAX_VALUE;

	private static final int LAYERS = 2;

	private final Roads roads;

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final boolean sensitive;

	private final SafetyGate safety;

	private final Map<Flip.Kind, List<Hop[]>> levels = new EnumMap<>(Flip.Kind.class);

	Detours(Roads roads, RouteRequest request, boolean sensitive) {
		this.roads = roads;
		this.network = roads.network();
		this.request = request;
		this.sensitive = sensitive;
		this.safety = new SafetyGate(request);
	}

	/**
	 * {@return the fastest way to this organization that needs no change, and those with
	 * exactly one that are faster still}
	 */
	List<Detour> to(int organization) {
		if (organization == this.roads.lead()) {
			return List.of(new Detour(List.of(organization), 0, null));
		}
		Optional<Detour> open = by(Flip.Kind.RENEW_AGREEMENT, organization, 0);
		long minutes = open.map(Detour::minutes).orElse(UNREACHED);
		Stream<Detour> changed = Stream
			.concat(Stream.of(Flip.Kind.WIDEN_CONSENT, Flip.Kind.RENEW_AGREEMENT, Flip.Kind.RAISE_TRUST)
				.flatMap((kind) -> by(kind, organization, 1).stream()), signed(organization))
			.filter((detour) -> detour.minutes() < minutes);
		return Stream.concat(open.stream(), changed).toList();
	}

	private Stream<Detour> signed(int organization) {
		Flip.Change sign = change(Flip.Kind.SIGN_AGREEMENT, this.roads.lead(), organization);
		return (this.roads.maxHops() > 0)
				? Stream.of(new Detour(List.of(this.roads.lead(), organization), NEW_HANDOFF_MINUTES, sign))
				: Stream.of();
	}

	private Optional<Detour> by(Flip.Kind kind, int organization, int layer) {
		List<Hop[]> hops = this.levels.computeIfAbsent(kind, this::search);
		int place = organization * LAYERS + layer;
		return (hops.getLast()[place].minutes == UNREACHED) ? Optional.empty()
				: Optional.of(walkBack(hops, hops.size() - 1, place));
	}

	private Detour walkBack(List<Hop[]> levels, int last, int end) {
		List<Integer> chain = new ArrayList<>(List.of(end / LAYERS));
		Flip.Change change = null;
		int place = end;
		int level = last;
		while (place / LAYERS != this.roads.lead() || level > 0) {
			Hop hop = levels.get(level)[place];
			if (hop.from >= 0) {
				change = (hop.change != null) ? hop.change : change;
				place = hop.from;
				chain.addFirst(place / LAYERS);
			}
			level--;
		}
		return new Detour(chain, levels.get(last)[end].minutes, change);
	}

	private List<Hop[]> search(Flip.Kind kind) {
		Hop[] first = new Hop[this.network.size() * LAYERS];
		Arrays.fill(first, Hop.NOWHERE);
		first[this.roads.lead() * LAYERS] = new Hop(0, -1, null);
		List<Hop[]> levels = new ArrayList<>();
		levels.add(first);
		for (int hop = 0; hop < this.roads.maxHops(); hop++) {
			Hop[] before = levels.getLast();
			Hop[] after = Arrays.stream(before).map(Hop::stay).toArray(Hop[]::new);
			for (int place = 0; place < before.length; place++) {
				if (before[place].minutes != UNREACHED) {
					leave(kind, place, before[place].minutes, after);
				}
			}
			levels.add(after);
		}
		return levels;
	}

	private void leave(Flip.Kind kind, int place, long minutes, Hop[] after) {
		int from = place / LAYERS;
		boolean changed = place % LAYERS == 1;
		Flip.Change told = null;
		if (!this.roads.admits(from)) {
			if (changed || kind != Flip.Kind.WIDEN_CONSENT || !this.safety.admits(this.network.organization(from))) {
				return;
			}
			told = new Flip.Change(kind, null, this.network.organization(from).id(), null);
		}
		for (int road = this.network.firstAgreement(from); road < this.network.firstAgreement(from + 1); road++) {
			Flip.Change change = this.roads.open(road, this.sensitive) ? told : mended(kind, road, told);
			if (this.roads.open(road, this.sensitive) || (change != null && change != told && !changed)) {
				boolean later = changed || change != null;
				int to = this.network.receiver(road) * LAYERS + (later ? 1 : 0);
				long arrival = minutes + this.network.agreement(road).handoffMinutes();
				if (this.network.receiver(road) != this.roads.lead() && arrival < after[to].minutes) {
					after[to] = new Hop(arrival, place, change);
				}
			}
		}
	}

	/** What would open a closed agreement; the change so far when nothing would. */
	private Flip.@Nullable Change mended(Flip.Kind kind, int road, Flip.@Nullable Change told) {
		Agreement agreement = this.network.agreement(road);
		boolean inForce = agreement.inForce(this.request.now());
		boolean trusted = !this.sensitive || agreement.trust() >= Agreement.SENSITIVE_TRUST;
		boolean helps = switch (kind) {
			case RENEW_AGREEMENT -> !inForce && trusted && agreement.acceptPermille() > 0;
			case RAISE_TRUST -> inForce && !trusted;
			default -> false;
		};
		return helps ? change(kind, this.network.organization(agreement.from()), this.network.receiver(road)) : told;
	}

	private Flip.Change change(Flip.Kind kind, int from, int to) {
		return new Flip.Change(kind, this.network.organization(from).id(), this.network.organization(to).id(), null);
	}

	/**
	 * A way to an organization.
	 *
	 * @param chain indexes of the organizations, the lead first
	 * @param minutes sum of the hand-offs
	 * @param change what would have to be otherwise; {@code null} for nothing
	 */
	record Detour(List<Integer> chain, long minutes, Flip.@Nullable Change change) {
	}

	/**
	 * The fastest arrival at an organization, in one layer, within so many hops.
	 *
	 * @param minutes sum of the hand-offs
	 * @param from place come from, or -1 where this level added nothing
	 * @param change what this hop changes
	 */
	private record Hop(long minutes, int from, Flip.@Nullable Change change) {

		private static final Hop NOWHERE = new Hop(UNREACHED, -1, null);

		private Hop stay() {
			return new Hop(this.minutes, -1, null);
		}

	}

}
