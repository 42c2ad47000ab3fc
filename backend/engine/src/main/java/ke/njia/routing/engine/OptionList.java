package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Joins the entries that passed the gates with the chains that lead to them. A search
 * asks for what its limits leave, and nothing else is ever written down: a dense network
 * has millions of chains and few of them matter.
 */
final class OptionList implements OptionSource {

	private final RouteRequest request;

	private final Entries entries;

	private final Corridor corridor;

	private final Arrivals arrivals;

	private final int sensitive;

	private final Budget budget;

	private @Nullable Ahead ahead;

	private long[] aheadOf = {};

	OptionList(Roads roads, RouteRequest request, Screening screening, Budget budget) {
		this.request = request;
		this.budget = budget;
		List<Integer> targets = screening.organizations();
		this.corridor = new Corridor(roads, targets);
		this.arrivals = new Arrivals(this.corridor, roads.network(), request, screening.reach());
		this.entries = new Entries(roads.network(), request, screening, this.arrivals);
		int sensitive = 0;
		for (int need = 0; need < request.needs().size(); need++) {
			sensitive |= request.needs().get(need).sensitive() ? 1 << need : 0;
		}
		this.sensitive = sensitive;
	}

	/**
	 * {@return for each need, in the order of the request, its options: of the chains to
	 * one entry those that are quickest or surest}
	 */
	static List<List<Option>> of(Roads roads, RouteRequest request, Screening screening, Budget budget) {
		return new OptionList(roads, request, screening, budget).within(Stage.unlimited(), Ways.CHEAPEST);
	}

	@Override
	public List<List<Option>> within(long[] limits, Ways ways) {
		Guide guide = guide(limits);
		List<List<Option>> options = nothing();
		if (!guide.feasible()) {
			return options;
		}
		Set<Integer> certain = new HashSet<>();
		for (int need : fewestEntriesFirst(guide.ahead())) {
			Guide knowing = guide.knowing(Set.copyOf(certain));
			boolean isSensitive = (this.sensitive & (1 << need)) != 0;
			Chains chains = new Chains(this.corridor, knowing, 1 << need, isSensitive, ways, this.budget);
			List<Option> list = list(need, knowing, chains, limits);
			if (list.isEmpty()) {
				return nothing();
			}
			options.set(need, list);
			if (ways == Ways.EVERY) {
				certain.addAll(Certain.of(list));
			}
		}
		return (ways == Ways.EVERY) ? Certain.keep(options, limits[Criterion.EXPOSURE.ordinal()]) : options;
	}

	private List<List<Option>> nothing() {
		return new ArrayList<>(Collections.nCopies(this.request.needs().size(), List.of()));
	}

	/** What is scarce often says whom a route must tell, which spares looking farther. */
	private static List<Integer> fewestEntriesFirst(Ahead ahead) {
		return IntStream.range(0, ahead.needs())
			.boxed()
			.sorted(Comparator.comparing((need) -> ahead.entries(need).size()))
			.toList();
	}

	/**
	 * Looking ahead takes time; limits often differ in exposure and uncertainty alone.
	 */
	private Guide guide(long[] limits) {
		long[] key = limits.clone();
		key[Criterion.EXPOSURE.ordinal()] = 0;
		key[Criterion.UNCERTAINTY.ordinal()] = 0;
		if (this.ahead == null || !Arrays.equals(key, this.aheadOf)) {
			this.ahead = new Ahead(this.corridor, this.entries.within(limits), this.sensitive, this.arrivals,
					limits[Criterion.CLOCK.ordinal()]);
			this.aheadOf = key;
		}
		return new Guide(this.corridor, this.ahead, this.arrivals, limits);
	}

	@Override
	public boolean feasible(long[] limits) {
		return guide(limits).feasible();
	}

	@Override
	public long[] lower(long[] limits) {
		return guide(limits).lower();
	}

	private List<Option> list(int need, Guide guide, Chains chains, long[] limits) {
		List<Option> options = new ArrayList<>();
		for (Option entry : guide.ahead().entries(need)) {
			int before = options.size();
			for (Walk walk : chains.to(this.arrivals.at(entry))) {
				if (this.budget.spent() && options.size() > before) {
					break;
				}
				if (guide.keeps(entry, walk)) {
					Option option = this.arrivals.by(entry, walk.chain());
					if (option.clock() <= limits[Criterion.CLOCK.ordinal()]) {
						options.add(option);
					}
				}
			}
		}
		return options;
	}

}
