package ke.njia.launcher.plan;

import java.time.Instant;
import java.util.Random;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A small plan file drawn from a seed, with every field of the format now and then. */
final class RandomPlanFile {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private final Random random;

	private final int organizations;

	private RandomPlanFile(long seed) {
		this.random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
		this.organizations = 1 + this.random.nextInt(6);
	}

	static ObjectNode of(long seed) {
		return new RandomPlanFile(seed).file();
	}

	private ObjectNode file() {
		ObjectNode file = new JsonMapper().createObjectNode();
		ObjectNode network = file.putObject("network");
		ArrayNode organizations = network.putArray("organizations");
		for (int i = 0; i < this.organizations; i++) {
			ObjectNode organization = organizations.addObject().put("id", "o" + i);
			maybe(10, () -> organization.put("country", "UG"));
			maybe(15,
					() -> organization.putArray("conflicts").addObject().put("to", "dci").put("kind", "k" + number(2)));
		}
		ArrayNode agreements = network.putArray("agreements");
		int count = number(4 * this.organizations);
		for (int i = 0; i < count; i++) {
			agreement(agreements.addObject());
		}
		ArrayNode entries = network.putArray("servicesAtLocation");
		count = 1 + number(7);
		for (int i = 0; i < count; i++) {
			entry(entries.addObject().put("id", "s" + i));
		}
		request(file.putObject("request"));
		return file;
	}

	private void agreement(ObjectNode agreement) {
		agreement.put("from", "o" + number(this.organizations))
			.put("to", "o" + number(this.organizations))
			.put("trust", 1 + number(3))
			.put("handoffMinutes", 10 * number(5))
			.put("acceptPermille", 250 * number(5));
		maybe(10, () -> agreement.put("validFrom", instant(number(3) - 1)));
		maybe(10, () -> agreement.put("validTo", instant(number(3) - 1)));
	}

	private void entry(ObjectNode entry) {
		entry.put("organization", "o" + number(this.organizations))
			.put("type", "t" + number(2))
			.put("mode", new String[] { "ON_SITE", "REMOTE", "MOBILE" }[number(3)])
			.put("answerMinutes", 15 * number(5))
			.put("acceptPermille", 200 * number(6));
		maybe(70, () -> entry.put("lat", -1.25 - 0.05 * number(3)).put("lon", 36.8));
		maybe(40, () -> entry.put("place", "p" + number(2)));
		maybe(60, () -> {
			ObjectNode capacity = entry.putObject("capacity");
			capacity.put("status",
					new String[] { "capacity", "capacity", "capacity", "waitlist", "unknown", "no-capacity" }[number(
							6)]);
			maybe(40, () -> capacity.put("available", number(3)));
		});
		maybe(25, () -> {
			ArrayNode open = entry.putArray("open");
			for (int i = number(3); i > 0; i--) {
				int start = 30 * number(60) - 300;
				open.addArray().add(instant(start)).add(instant(start + 17 * number(60)));
			}
		});
		maybe(10, () -> entry.putArray("coverage").add("c" + number(2)));
		maybe(50, () -> entry.putArray("languages").add("l" + number(2)));
		maybe(50, () -> entry.putArray("workerGenders").add("g" + number(2)));
		maybe(50, () -> entry.put("accessible", true));
		maybe(10, () -> entry.put("minAge", 18));
		maybe(10, () -> entry.put("maxAge", 30));
		maybe(10, () -> entry.putArray("populations").add("pop" + number(2)));
		maybe(10, () -> entry.putArray("excludes").add("pop" + number(2)));
		maybe(15, () -> entry.put("assuranceDays", 360 + number(10)));
		maybe(5, () -> entry.put("quarantined", true));
	}

	private void request(ObjectNode request) {
		request.put("now", NOW.toString()).put("lead", "o0").put("county", "c0").put("lat", -1.25).put("lon", 36.8);
		maybe(30, () -> request.put("maxHops", number(5)));
		maybe(40, () -> request.put("age", 15 + number(20)));
		maybe(60, () -> request.putArray("populations").add("pop" + number(2)));
		maybe(50, () -> request.putArray("perpetrators").add("dci"));
		maybe(20, () -> request.putArray("conflictKinds").add("k0"));
		maybe(15, () -> request.putArray("never").add("o" + number(6)));
		maybe(15, () -> request.put("maxTravelKm", number(9)));
		maybe(70,
				() -> request.putObject("wishes")
					.put("language", "l1")
					.put("workerGender", "g0")
					.put("accessible", true));
		maybe(60, () -> request.putObject("consent").put("abroad", true));
		ArrayNode needs = request.putArray("needs");
		for (int i = number(3); i >= 0; i--) {
			ObjectNode need = needs.addObject().put("id", "n" + i).put("type", "t" + number(2));
			maybe(15, () -> need.put("sensitive", true));
			maybe(50, () -> need.put("deadline", instant(60 * number(8) - 10)));
			maybe(30, () -> need.put("hard", true));
			maybe(30, () -> need.put("allowedMinutes", 60 + number(600)));
		}
	}

	private static String instant(int minute) {
		return NOW.plusSeconds(60L * minute).toString();
	}

	private int number(int below) {
		return this.random.nextInt(below);
	}

	private void maybe(int percent, Runnable then) {
		if (this.random.nextInt(100) < percent) {
			then.run();
		}
	}

}
