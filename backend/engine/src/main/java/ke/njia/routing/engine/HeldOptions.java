package ke.njia.routing.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The options of a request some needs of which are held: for a step held exactly one, for
 * the others those of the rest planned alone. What the rest alone needs of any limit the
 * whole needs as well, so the limits and bounds of the whole may be asked of the rest.
 */
final class HeldOptions implements OptionSource {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final OptionSource rest;

	/** For each need of the rest its position in the whole request. */
	private final List<Integer> positions;

	private final Map<Integer, Option> held = new HashMap<>();

	/** Places the rest may lead to, so that one travelled to already is known. */
	private final Map<String, Integer> places = new HashMap<>();

	HeldOptions(NetworkSnapshot network, RouteRequest request, Standing standing, OptionSource rest) {
		this.network = network;
		this.request = request;
		this.rest = rest;
		this.positions = new ArrayList<>();
		rest.within(Stage.unlimited(), Ways.QUICKEST)
			.stream()
			.flatMap(List::stream)
			.filter((option) -> option.place() != Option.NO_PLACE)
			.forEach((option) -> this.places.put(network.service(option.service()).placeKey(), option.place()));
		for (int position = 0; position < request.needs().size(); position++) {
			int need = position;
			standing.heldFor(request.needs().get(position))
				.ifPresentOrElse((step) -> this.held.put(need, held(need, step)), () -> this.positions.add(need));
		}
	}

	@Override
	public List<List<Option>> within(long[] limits, Ways ways) {
		List<List<Option>> open = this.rest.within(limits, ways);
		List<List<Option>> whole = new ArrayList<>();
		for (int need = 0; need < this.request.needs().size(); need++) {
			Option only = this.held.get(need);
			int position = need;
			whole.add((only != null) ? List.of(only)
					: open.get(this.positions.indexOf(need))
						.stream()
						.map((option) -> option.forNeed(position))
						.toList());
		}
		return whole;
	}

	@Override
	public long[] lower(long[] limits) {
		return this.rest.lower(limits);
	}

	@Override
	public boolean feasible(long[] limits) {
		return this.rest.feasible(limits);
	}

	/** What was taken on needs no room beyond what it has, and nobody refuses it. */
	private Option held(int position, RouteStep step) {
		int index = index(this.request.needs().get(position), step);
		ServiceAtLocation service = this.network.service(index);
		int[] told = step.chain().stream().skip(1).mapToInt(this.network::organization).toArray();
		long metres = (service.mode() == Mode.ON_SITE) ? Travel.metres(this.request.at(), service) : 0;
		return new Option(position, index, new Chain(told, 0, 0), Math.max(0, step.servedAtMinute()), 0, 0,
				(metres > 0) ? place(service) : Option.NO_PLACE, metres, Mismatch.of(this.request.wishes(), service),
				Option.AMPLE);
	}

	private int place(ServiceAtLocation service) {
		int next = 1 + this.places.values().stream().mapToInt(Integer::intValue).max().orElse(Option.NO_PLACE);
		return this.places.computeIfAbsent(service.placeKey(), (key) -> next);
	}

	private int index(Need need, RouteStep step) {
		return Arrays.stream(this.network.servicesOf(need.type()))
			.filter((index) -> this.network.service(index).id().equals(step.servicesAtLocation()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("""
					ServiceAtLocation (%s) does not offer (%s) in this network.
					Maybe it was removed after the step was taken on.""".formatted(step.servicesAtLocation(),
					need.type())));
	}

}
