package ke.njia.routing.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A network and a request written as text, and the plan as text. One line is one fact:
 *
 * <pre>
 * org     A country=UG building=b1 conflict=police:WORKS_FOR
 * agree   K A 10 900 trust=1 from=-5 to=60        minutes, permille; K and A are made
 * offer   s1 law A REMOTE 30 900 room=1           type, organization, mode, minutes, permille
 * ask     K hops=2 age=17 never=A,B               the lead first
 * need    law deadline=600 hard sensitive         id and type are the same
 * </pre>
 *
 * Times are whole minutes from now; an entry's capacity is known unless it says
 * otherwise.
 */
final class Scenario {

	static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private final Map<String, Organization> organizations = new LinkedHashMap<>();

	private final List<Agreement> agreements = new ArrayList<>();

	private final List<ServiceAtLocation> offers = new ArrayList<>();

	private final List<Need> needs = new ArrayList<>();

	private List<String> ask = List.of("K");

	private Scenario(String text) {
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(this::read);
	}

	static Scenario of(String text) {
		return new Scenario(text);
	}

	Network network() {
		return new Network(List.copyOf(this.organizations.values()), this.agreements, this.offers);
	}

	RouteRequest request() {
		Map<String, String> ask = options(this.ask, 1);
		return new RouteRequest(NOW, this.ask.getFirst(), number(ask, "hops", 4), ask.getOrDefault("county", "c1"),
				coordinates(ask.getOrDefault("at", "0,0")), integer(ask, "age"), set(ask, "populations", Set.of()),
				set(ask, "perpetrators", Set.of()), set(ask, "kinds", null), set(ask, "never", Set.of()),
				ask.containsKey("travel") ? Long.valueOf(number(ask, "travel", 0)) : null, number(ask, "days", 365),
				new Wishes(ask.get("language"), ask.get("gender"), ask.containsKey("accessible")),
				new ConsentScope(set(ask, "consent", null), ask.containsKey("abroad")), this.needs);
	}

	RoutePlan plan() {
		return new RouteSearch().find(NetworkSnapshot.of(network()), request(), Duration.ofMinutes(1));
	}

	/**
	 * {@return the plan, one line for each route, refusal and infeasible need}
	 */
	String answer() {
		return text(plan());
	}

	static String text(RoutePlan plan) {
		StringBuilder text = new StringBuilder();
		for (Route route : plan.routes()) {
			RouteVector vector = route.vector();
			text.append(route.labels().size() == 6 ? "ALL" : names(route.labels()))
				.append(": clock %d exposure %d uncertainty %d travel %d mismatch %d\n".formatted(vector.clock(),
						vector.exposure(), vector.uncertainty(), vector.travel(), vector.mismatch()));
			route.steps()
				.forEach((step) -> text.append("  %s: %s by %s at %d\n".formatted(step.need(),
						step.servicesAtLocation(), String.join(">", step.chain()), step.servedAtMinute())));
		}
		plan.refusals()
			.forEach((refusal) -> text.append("refused %s %s: %s\n".formatted(refusal.need(),
					refusal.servicesAtLocation(), names(refusal.codes()))));
		plan.infeasibleNeeds()
			.forEach((need) -> text.append("nothing for %s: %s\n".formatted(need.need(),
					need.relaxations().stream().map(Scenario::names).collect(Collectors.joining(" or ")))));
		return text.toString();
	}

	private static String names(List<? extends Enum<?>> values) {
		return values.stream().map((value) -> value.name()).collect(Collectors.joining(" "));
	}

	private void read(String line) {
		List<String> words = List.of(line.split("\\s+"));
		List<String> rest = words.subList(1, words.size());
		switch (words.getFirst()) {
			case "org" -> this.organizations.put(rest.getFirst(), organization(rest.getFirst(), options(rest, 1)));
			case "agree" -> agree(rest, options(rest, 4));
			case "offer" -> offer(rest, options(rest, 6));
			case "ask" -> ask(rest);
			case "need" -> this.needs.add(need(rest.getFirst(), options(rest, 1)));
			default -> throw new IllegalArgumentException(line);
		}
	}

	private void ask(List<String> words) {
		this.ask = words;
		known(words.getFirst());
	}

	private String known(String id) {
		this.organizations.putIfAbsent(id, Organization.of(id));
		return id;
	}

	private Organization organization(String id, Map<String, String> options) {
		List<Conflict> conflicts = Arrays.stream(options.getOrDefault("conflict", "").split(","))
			.filter((tie) -> !tie.isEmpty())
			.map((tie) -> new Conflict(tie.split(":")[0], tie.split(":")[1]))
			.toList();
		return new Organization(id, options.getOrDefault("country", "KE"), options.get("building"), conflicts);
	}

	private void agree(List<String> words, Map<String, String> options) {
		this.agreements.add(new Agreement(known(words.get(0)), known(words.get(1)), number(options, "trust", 3),
				instant(options, "from"), instant(options, "to"), Integer.parseInt(words.get(2)),
				Integer.parseInt(words.get(3))));
	}

	private void offer(List<String> words, Map<String, String> options) {
		String place = options.get("at");
		this.offers.add(new ServiceAtLocation(words.get(0), known(words.get(2)), words.get(1),
				Mode.valueOf(words.get(3)), options.get("place"), (place != null) ? coordinates(place) : null,
				Integer.parseInt(words.get(4)), Integer.parseInt(words.get(5)),
				new Capacity(Capacity.Status.valueOf(options.getOrDefault("status", "CAPACITY")),
						integer(options, "room")),
				options.containsKey("open") ? OpeningHours.intervals(intervals(options.get("open")))
						: OpeningHours.always(),
				set(options, "coverage", null), set(options, "languages", Set.of()), set(options, "genders", Set.of()),
				options.containsKey("accessible"), integer(options, "min"), integer(options, "max"),
				set(options, "populations", null), set(options, "excludes", Set.of()), integer(options, "days"),
				options.containsKey("quarantined")));
	}

	private static Need need(String type, Map<String, String> options) {
		return new Need(type, options.getOrDefault("type", type), options.containsKey("sensitive"),
				instant(options, "deadline"), options.containsKey("hard"), number(options, "allowed", 1000));
	}

	private static List<OpeningHours.Interval> intervals(@Nullable String text) {
		return Arrays.stream(String.valueOf(text).split(","))
			.filter((interval) -> interval.length() > 1)
			.map((interval) -> interval.split("-"))
			.map((ends) -> new OpeningHours.Interval(minute(ends[0]), minute(ends[1])))
			.toList();
	}

	private static Map<String, String> options(List<String> words, int skip) {
		Map<String, String> options = new HashMap<>();
		words.stream()
			.skip(skip)
			.forEach((word) -> options.put(word.split("=")[0], word.substring(word.indexOf('=') + 1)));
		return options;
	}

	private static Instant minute(String text) {
		return NOW.plusSeconds(Math.round(60 * Double.parseDouble(text)));
	}

	private static @Nullable Instant instant(Map<String, String> options, String name) {
		String text = options.get(name);
		return (text != null) ? minute(text) : null;
	}

	private static int number(Map<String, String> options, String name, int otherwise) {
		return Integer.parseInt(options.getOrDefault(name, "" + otherwise));
	}

	private static @Nullable Integer integer(Map<String, String> options, String name) {
		String text = options.get(name);
		return (text != null) ? Integer.valueOf(text) : null;
	}

	private static @Nullable Set<String> set(Map<String, String> options, String name,
			@Nullable Set<String> otherwise) {
		String text = options.get(name);
		if (text == null) {
			return otherwise;
		}
		return text.equals("-") ? Set.of() : Set.of(text.split(","));
	}

	private static Coordinates coordinates(String text) {
		return new Coordinates(Double.parseDouble(text.split(",")[0]), Double.parseDouble(text.split(",")[1]));
	}

}
