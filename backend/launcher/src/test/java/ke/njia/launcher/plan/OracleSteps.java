package ke.njia.launcher.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/**
 * Every step that meets a need, and every code that closes an entry, read off the JSON.
 */
final class OracleSteps {

	private final JsonNode network;

	private final JsonNode request;

	OracleSteps(JsonNode file) {
		this.network = file.get("network");
		this.request = file.get("request");
	}

	record Step(JsonNode entry, List<String> chain, long servedAt, long clock, long nanos, long metres, long unmet) {

		String id() {
			return this.entry.get("id").stringValue();
		}

		String place() {
			return this.entry.path("place").stringValue(id());
		}

	}

	List<JsonNode> entries(JsonNode need) {
		List<JsonNode> entries = new ArrayList<>();
		this.network.get("servicesAtLocation").forEach((entry) -> {
			if (entry.get("type").equals(need.get("type"))) {
				entries.add(entry);
			}
		});
		entries.sort((one, other) -> one.get("id").stringValue().compareTo(other.get("id").stringValue()));
		return entries;
	}

	List<String> codes(JsonNode need, JsonNode entry) {
		List<String> codes = new ArrayList<>();
		String owner = entry.get("organization").stringValue();
		add(codes, "SAFETY", !safe(owner));
		add(codes, "CONSENT", !consented(owner));
		add(codes, "ELIGIBILITY", !eligible(entry));
		boolean far = entry.get("mode").stringValue().equals("ON_SITE") && this.request.has("maxTravelKm")
				&& metres(entry) > 1000 * this.request.get("maxTravelKm").longValue();
		add(codes, "COVERAGE",
				far || (entry.has("coverage") && !texts(entry, "coverage").contains(text(this.request, "county"))));
		JsonNode capacity = entry.path("capacity");
		add(codes, "CAPACITY",
				text(capacity, "status").equals("no-capacity") || capacity.path("available").asInt(1) == 0);
		add(codes, "ASSURANCE", entry.path("quarantined").asBoolean(false)
				|| entry.path("assuranceDays").asInt(0) > this.request.path("maxAssuranceDays").asInt(365));
		List<Step> any = steps(need, entry, true);
		add(codes, "AGREEMENT", any.isEmpty());
		add(codes, "CLOCK", !any.isEmpty() && any.stream().noneMatch((step) -> inTime(need, step)));
		return codes;
	}

	List<Step> steps(JsonNode need, JsonNode entry, boolean anyEnd) {
		List<Step> steps = new ArrayList<>();
		if (entry.get("acceptPermille").intValue() > 0) {
			walk(need, entry, List.of(text(this.request, "lead")), 0, 0, anyEnd, steps);
		}
		return steps;
	}

	boolean inTime(JsonNode need, Step step) {
		return step.servedAt >= 0 && (!need.path("hard").asBoolean(false) || !need.has("deadline")
				|| step.servedAt <= minutes(text(need, "deadline"), false));
	}

	private void walk(JsonNode need, JsonNode entry, List<String> chain, long minutes, long nanos, boolean anyEnd,
			List<Step> steps) {
		String last = chain.getLast();
		boolean told = safe(last) && consented(last);
		if (last.equals(text(entry, "organization"))) {
			if (told || anyEnd) {
				steps.add(step(need, entry, chain, minutes, nanos));
			}
			return;
		}
		if (!told || chain.size() > this.request.path("maxHops").asInt(4)) {
			return;
		}
		for (JsonNode road : this.network.get("agreements")) {
			String to = text(road, "to");
			if (text(road, "from").equals(last) && !chain.contains(to) && open(need, road)) {
				List<String> longer = new ArrayList<>(chain);
				longer.add(to);
				walk(need, entry, longer, minutes + road.get("handoffMinutes").longValue(),
						nanos + nanos(road.get("acceptPermille").intValue(), 1000), anyEnd, steps);
			}
		}
	}

	private boolean open(JsonNode need, JsonNode road) {
		boolean begun = !road.has("validFrom") || seconds(text(road, "validFrom")) <= 0;
		boolean holds = !road.has("validTo") || seconds(text(road, "validTo")) > 0;
		boolean trusted = !need.path("sensitive").asBoolean(false) || road.get("trust").intValue() >= 2;
		return begun && holds && trusted && road.get("acceptPermille").intValue() > 0;
	}

	private Step step(JsonNode need, JsonNode entry, List<String> chain, long minutes, long nanos) {
		long metres = metres(entry);
		long travel = (metres * 60 + 39_999) / 40_000;
		long served = served(entry, minutes + entry.get("answerMinutes").longValue() + travel);
		long allowed = need.has("deadline") ? Math.max(1, minutes(text(need, "deadline"), false))
				: need.path("allowedMinutes").asLong(10080);
		int trust = switch (text(entry.path("capacity"), "status")) {
			case "capacity", "no-capacity" -> 1000;
			case "waitlist" -> 700;
			default -> 900;
		};
		return new Step(entry, chain, served, (1000 * served + allowed - 1) / allowed,
				nanos + nanos(entry.get("acceptPermille").intValue(), trust),
				text(entry, "mode").equals("ON_SITE") ? metres : 0, unmet(entry));
	}

	private long served(JsonNode entry, long arrival) {
		if (!entry.has("open")) {
			return arrival;
		}
		TreeSet<Long> minutes = new TreeSet<>();
		for (JsonNode interval : entry.get("open")) {
			long minute = Math.max(arrival, minutes(interval.get(0).stringValue(), true));
			if (60 * minute < seconds(interval.get(1).stringValue())) {
				minutes.add(minute);
			}
		}
		return minutes.isEmpty() ? -1 : minutes.first();
	}

	private long unmet(JsonNode entry) {
		JsonNode wishes = this.request.path("wishes");
		long unmet = (wishes.has("language") && !texts(entry, "languages").contains(text(wishes, "language"))) ? 1 : 0;
		unmet += (wishes.has("workerGender") && !texts(entry, "workerGenders").contains(text(wishes, "workerGender")))
				? 1 : 0;
		return unmet
				+ ((wishes.path("accessible").asBoolean(false) && !entry.path("accessible").asBoolean(false)) ? 1 : 0);
	}

	private boolean eligible(JsonNode entry) {
		List<String> populations = texts(this.request, "populations");
		boolean age = !this.request.has("age") || (this.request.get("age").intValue() >= entry.path("minAge").asInt(0)
				&& this.request.get("age").intValue() <= entry.path("maxAge").asInt(999));
		boolean taken = !entry.has("populations")
				|| texts(entry, "populations").stream().anyMatch(populations::contains);
		return age && taken && texts(entry, "excludes").stream().noneMatch(populations::contains);
	}

	private boolean safe(String id) {
		if (id.equals(text(this.request, "lead"))) {
			return true;
		}
		for (JsonNode tie : organization(id).path("conflicts")) {
			boolean feared = !this.request.has("conflictKinds")
					|| texts(this.request, "conflictKinds").contains(text(tie, "kind"));
			if (feared && texts(this.request, "perpetrators").contains(text(tie, "to"))) {
				return false;
			}
		}
		return !texts(this.request, "never").contains(id);
	}

	private boolean consented(String id) {
		JsonNode consent = this.request.path("consent");
		boolean home = organization(id).path("country").stringValue("KE").equals("KE");
		return id.equals(text(this.request, "lead"))
				|| ((!consent.has("organizations") || texts(consent, "organizations").contains(id))
						&& (home || consent.path("abroad").asBoolean(false)));
	}

	private JsonNode organization(String id) {
		Optional<JsonNode> found = this.network.get("organizations")
			.valueStream()
			.filter((organization) -> text(organization, "id").equals(id))
			.findFirst();
		return found.orElseThrow();
	}

	private long metres(JsonNode entry) {
		if (!entry.has("lat") || text(entry, "mode").equals("REMOTE")) {
			return 0;
		}
		double from = Math.toRadians(this.request.get("lat").doubleValue());
		double to = Math.toRadians(entry.get("lat").doubleValue());
		double east = Math.toRadians(entry.get("lon").doubleValue() - this.request.get("lon").doubleValue());
		double half = Math.pow(Math.sin((to - from) / 2), 2)
				+ Math.cos(from) * Math.cos(to) * Math.pow(Math.sin(east / 2), 2);
		double km = 2 * 6371.0088 * Math.atan2(Math.sqrt(half), Math.sqrt(1 - half));
		return BigDecimal.valueOf(1000 * km).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	private long minutes(String instant, boolean up) {
		return Math.floorDiv(seconds(instant) + (up ? 59 : 0), 60L);
	}

	private long seconds(String instant) {
		return Duration.between(OffsetDateTime.parse(text(this.request, "now")), OffsetDateTime.parse(instant))
			.toSeconds();
	}

	private static long nanos(int permille, int trust) {
		return BigDecimal.valueOf(-1e6 * Math.log(permille / 1000.0 * trust / 1000.0))
			.setScale(0, RoundingMode.HALF_UP)
			.longValueExact();
	}

	private static void add(List<String> codes, String code, boolean applies) {
		if (applies) {
			codes.add(code);
		}
	}

	private static String text(JsonNode node, String field) {
		return node.path(field).stringValue("");
	}

	private static List<String> texts(JsonNode node, String field) {
		return node.path(field).valueStream().map(JsonNode::stringValue).toList();
	}

}
