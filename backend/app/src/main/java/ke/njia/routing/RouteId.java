package ke.njia.routing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.routing.engine.RouteStep;

/**
 * A route's identifier is the route itself: which need is met where, by which chain. So
 * any backend can check it again without having kept the plan it came from. It is only a
 * proposal: whatever it says must pass all gates.
 */
final class RouteId {

	private static final int LONGEST = 8_000;

	private static final String STEP_END = "\n";

	private static final String PART_END = "\t";

	private RouteId() {
	}

	static String of(List<RouteStep> steps) {
		String text = steps.stream()
			.map((step) -> String.join(PART_END, step.need(), step.servicesAtLocation(),
					String.join(PART_END, step.chain())))
			.collect(Collectors.joining(STEP_END));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The steps it says; empty when it is not a route's identifier. */
	static Optional<List<ChosenStep>> read(String id) {
		if (id.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
			List<ChosenStep> steps = new ArrayList<>();
			for (String line : text.split(STEP_END)) {
				List<String> parts = List.of(line.split(PART_END));
				steps.add(new ChosenStep(parts.get(0), parts.get(1), parts.subList(2, parts.size())));
			}
			return Optional.of(List.copyOf(steps));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

}
