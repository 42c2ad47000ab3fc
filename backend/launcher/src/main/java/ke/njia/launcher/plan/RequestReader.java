package ke.njia.launcher.plan;

import java.util.List;
import java.util.Set;

import ke.njia.launcher.plan.PlanFileException.Code;
import ke.njia.routing.engine.ConsentScope;
import ke.njia.routing.engine.Need;
import ke.njia.routing.engine.RouteRequest;
import ke.njia.routing.engine.Wishes;

/** Reads the request of a plan file. */
final class RequestReader {

	private final NetworkReader network;

	RequestReader(NetworkReader network) {
		this.network = network;
	}

	RouteRequest read(JsonPlace place) {
		place.object("now", "lead", "maxHops", "county", "lat", "lon", "age", "populations", "perpetrators",
				"conflictKinds", "never", "maxTravelKm", "maxAssuranceDays", "wishes", "consent", "needs");
		return new RouteRequest(place.get("now").instant(), this.network.known(place.get("lead")),
				place.find("maxHops")
					.map((hops) -> hops.integer(0, RouteRequest.MOST_HOPS))
					.orElse(RouteRequest.DEFAULT_HOPS),
				place.get("county").text(), NetworkReader.coordinates(place.get("lat"), place.get("lon")),
				NetworkReader.years(place, "age"), set(place, "populations"), set(place, "perpetrators"),
				NetworkReader.set(place, "conflictKinds").orElse(null), set(place, "never"),
				place.find("maxTravelKm").map(NetworkReader::metres).orElse(null),
				place.find("maxAssuranceDays")
					.map((days) -> days.integer(0, Integer.MAX_VALUE))
					.orElse(RouteRequest.DEFAULT_ASSURANCE_DAYS),
				place.find("wishes").map(this::wishes).orElse(Wishes.NONE),
				place.find("consent").map(this::consent).orElse(ConsentScope.WITHIN_KENYA), needs(place.get("needs")));
	}

	private List<Need> needs(JsonPlace place) {
		List<JsonPlace> needs = place.listById();
		if (needs.isEmpty() || needs.size() > RouteRequest.MOST_NEEDS) {
			throw new PlanFileException(Code.OUT_OF_RANGE, place.at(),
					"There must be between 1 and %d needs.".formatted(RouteRequest.MOST_NEEDS));
		}
		return needs.stream().map(this::need).toList();
	}

	private Need need(JsonPlace place) {
		place.object("id", "type", "sensitive", "deadline", "hard", "allowedMinutes");
		return new Need(place.get("id").text(), place.get("type").text(), NetworkReader.flag(place, "sensitive"),
				place.find("deadline").map(JsonPlace::instant).orElse(null), NetworkReader.flag(place, "hard"),
				place.find("allowedMinutes")
					.map((minutes) -> minutes.integer(1, NetworkReader.MOST_MINUTES))
					.orElse(Need.DEFAULT_ALLOWED_MINUTES));
	}

	private Wishes wishes(JsonPlace place) {
		place.object("language", "workerGender", "accessible");
		return new Wishes(place.find("language").map(JsonPlace::text).orElse(null),
				place.find("workerGender").map(JsonPlace::text).orElse(null), NetworkReader.flag(place, "accessible"));
	}

	private ConsentScope consent(JsonPlace place) {
		place.object("organizations", "abroad");
		return new ConsentScope(NetworkReader.set(place, "organizations").orElse(null),
				NetworkReader.flag(place, "abroad"));
	}

	private static Set<String> set(JsonPlace place, String field) {
		return NetworkReader.set(place, field).orElse(Set.of());
	}

}
