package ke.njia.routing;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import ke.njia.kernel.Sha256;
import ke.njia.routing.engine.ConsentScope;
import ke.njia.routing.engine.EngineVersion;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.RouteStep;
import ke.njia.routing.engine.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Names a question by its content: the same on every backend, whatever order its sets
 * happen to have there.
 */
final class InputHash {

	private InputHash() {
	}

	/** The question alone: what is asked of the engine, the network apart. */
	static String ofQuestion(RouteRequest request, Standing standing) {
		return Sha256.of(text(request), standing.held().stream().map(RouteStep::toString).sorted().toList().toString(),
				new TreeMap<>(standing.only()).toString(), sorted(standing.closed()));
	}

	/** Everything an answer rests on. */
	static String ofEverything(RouteRequest request, Standing standing, long networkRevision) {
		return Sha256.of(EngineVersion.ENGINE, EngineVersion.RULES, Long.toString(networkRevision),
				ofQuestion(request, standing));
	}

	private static String text(RouteRequest request) {
		ConsentScope consent = request.consent();
		return String.join("|", request.now().toString(), request.lead(), Integer.toString(request.maxHops()),
				request.county(), request.at().toString(), String.valueOf(request.age()), sorted(request.populations()),
				sorted(request.perpetrators()), sorted(request.conflictKinds()), sorted(request.never()),
				String.valueOf(request.maxTravelMetres()), Integer.toString(request.maxAssuranceDays()),
				request.wishes().toString(), sorted(consent.organizations()), Boolean.toString(consent.abroad()),
				request.needs().toString());
	}

	private static String sorted(@Nullable Collection<String> codes) {
		return (codes != null) ? codes.stream().sorted().toList().toString() : "any";
	}

	private static String sorted(Map<String, ? extends Collection<String>> sets) {
		Map<String, String> sorted = new TreeMap<>();
		sets.forEach((key, set) -> sorted.put(key, sorted(set)));
		return sorted.toString();
	}

}
