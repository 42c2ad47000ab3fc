package ke.njia.bench;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import ke.njia.launcher.servers.Installation;
import ke.njia.launcher.servers.LocalServers;
import ke.njia.launcher.servers.NjiaHome;
import ke.njia.launcher.servers.PortalProgram;
import ke.njia.launcher.servers.PortalServer;
import ke.njia.launcher.servers.Ports;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts the real portal, Neo4j and Keycloak beside the bare server, and lets both answer
 * the same questions in turn, after answers were compared and both are warm. Prints every
 * round, medians, ratios in this one run, what the portal keeps in memory and how long it
 * reads the network. Ends with status 1 when a goal is missed.
 */
public final class Race {

	private static final int QUESTIONS = 400;

	private static final int COMPARED = 120;

	/** Of an answer, on average: an empty one has fewer. */
	private static final int LEAST_CHARACTERS = 60;

	/** The smallest network is the reference network itself. */
	private static final int REFERENCE = 300;

	private static final long HEAP_MEGABYTES = 200;

	private static final double LOAD_SECONDS = 5;

	private final LocalServers servers;

	private final Driver driver;

	private final ExampleNetwork network;

	private final PortalServer portal;

	private final List<Question> questions = Question.many(QUESTIONS);

	private final Runner ours;

	private final URI bare;

	private boolean goalsMet = true;

	private long opponent;

	/** A token lives for five minutes: a new one for each round. */
	private String token = "";

	private final Duration warm;

	private Race(Path work, int barePort, Duration warm) {
		this.warm = warm;
		this.servers = LocalServers.start(work.resolve("servers"));
		NjiaHome home = new NjiaHome(work.resolve("home"));
		this.driver = GraphDatabase.driver(this.servers.neo4j().boltUri(),
				AuthTokens.basic("neo4j", this.servers.neo4j().password()));
		this.network = new ExampleNetwork(this.driver);
		int port = Ports.free();
		this.portal = new PortalServer(PortalProgram.unpack(Installation.find(), home), work.resolve("portal.log"),
				port, home, this.servers.neo4j(), this.servers.keycloak());
		this.ours = new Runner("portal", URI.create("http://localhost:%d/graphql".formatted(port)));
		this.bare = URI.create("http://localhost:%d/".formatted(barePort));
	}

	/**
	 * Arguments: a directory for data, seconds of a round, rounds, sizes in services (300
	 * is the reference network of about as many organizations), seconds to warm up.
	 */
	public static void main(String[] arguments) throws Exception {
		int port = Ports.free();
		Race race = new Race(Path.of(arguments[0]).toAbsolutePath(), port,
				Duration.ofSeconds(Long.parseLong(arguments[4])));
		race.portal.start();
		race.portal.awaitReady();
		Process opponent = race.opponent(port);
		race.opponent = opponent.pid();
		try {
			for (String size : arguments[3].split(",")) {
				race.run(Integer.parseInt(size), Duration.ofSeconds(Long.parseLong(arguments[1])),
						Integer.parseInt(arguments[2]));
			}
		}
		finally {
			opponent.destroy();
			race.portal.stop();
			race.driver.close();
			race.servers.close();
		}
		System.exit(race.goalsMet ? 0 : 1);
	}

	private Process opponent(int port) throws Exception {
		ProcessBuilder opponent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "-cp", System.getProperty("java.class.path"), BareServer.class.getName(),
				Integer.toString(port), this.servers.neo4j().boltUri());
		opponent.environment().put("BENCH_PASSWORD", this.servers.neo4j().password());
		return opponent.redirectErrorStream(true).redirectOutput(new File("/dev/null")).start();
	}

	private void signIn() {
		this.token = this.servers.realm().freshToken("coordinator");
	}

	private void run(int services, Duration length, int rounds) throws Exception {
		signIn();
		boolean small = services <= REFERENCE;
		Map<String, Object> stored = this.network.fill(small ? 0 : services);
		double load = load();
		say("%n%s: read by the portal in %.2f s (goal %.0f)".formatted(stored, load, LOAD_SECONDS));
		this.goalsMet &= load < LOAD_SECONDS;
		race(Match.directory(this.questions, small ? 4 : 8), length, rounds);
		long heap = heap();
		say("heap after a collection: %d MB (goal %d)".formatted(heap, HEAP_MEGABYTES));
		this.goalsMet &= heap < HEAP_MEGABYTES;
		if (!small) {
			routes(length, rounds);
		}
	}

	private void routes(Duration length, int rounds) throws Exception {
		ExampleAgreements.make(this.driver);
		say("%nagreements: read by the portal in %.2f s".formatted(load()));
		List<RouteQuestion> asked = ExampleCases.open(this.portal(), this.token);
		race(Match.route(asked), length, rounds);
		race(Match.plan(asked), length, rounds);
		race(Match.newPlan(asked), length, rounds);
	}

	private void race(Match match, Duration length, int rounds) throws Exception {
		compare(match);
		Runner bare = new Runner("bare", this.bare.resolve(match.path()));
		this.ours.run(portalRequests(match), this.warm);
		bare.run(match.bareRequests(bare.uri()), this.warm.dividedBy(2));
		List<Runner.Figures> portals = new ArrayList<>();
		List<Runner.Figures> bares = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			signIn();
			portals.add(told(this.ours, portalRequests(match), length,
					List.of(this.portal.pid(), this.servers.neo4j().pid())));
			bares.add(told(bare, match.bareRequests(bare.uri()), length,
					List.of(this.opponent, this.servers.neo4j().pid())));
		}
		double faster = ratio(portals, bares, Runner.Figures::perSecond);
		double sooner = ratio(portals, bares, Runner.Figures::p99);
		say("%s: requests a second %.1f times (goal %.0f), p99 %.2f times (goal %.1f)".formatted(match.name(), faster,
				match.faster(), sooner, match.sooner()));
		this.goalsMet &= faster >= match.faster() && sooner <= match.sooner();
	}

	/** A first answer after a revision that everything must be read for. */
	private double load() throws Exception {
		byte[] question = Connection.request(portal(), this.token, this.questions.getFirst().asGraphQl());
		this.ours.ask(question);
		this.network.bump();
		Thread.sleep(Duration.ofMillis(1_500));
		long start = System.nanoTime();
		this.ours.ask(question);
		return (System.nanoTime() - start) / 1e9;
	}

	private void compare(Match match) throws Exception {
		if (match.ours() == null) {
			return;
		}
		Runner bare = new Runner("bare", this.bare.resolve(match.path()));
		List<byte[]> requests = portalRequests(match);
		List<byte[]> same = match.bareRequests(bare.uri());
		long characters = 0;
		int compared = Math.min(COMPARED, requests.size());
		for (int at = 0; at < compared; at++) {
			Object ours = match.ours().apply(answer(this.ours, requests.get(at)));
			Object theirs = match.theirs().apply(answer(bare, same.get(at)));
			if (!ours.equals(theirs)) {
				throw new IllegalStateException(
						"%s is answered differently:%n%s%n%s".formatted(match.bare().get(at), ours, theirs));
			}
			characters += ours.toString().length();
		}
		if (characters / compared < LEAST_CHARACTERS) {
			throw new IllegalStateException("Too little was found to compare anything.");
		}
		say("%s: %d answers are equal, %d characters each".formatted(match.name(), compared, characters / compared));
	}

	private static JsonNode answer(Runner side, byte[] request) throws Exception {
		return JsonMapper.shared().readTree(side.ask(request));
	}

	private URI portal() {
		return this.ours.uri();
	}

	private List<byte[]> portalRequests(Match match) {
		return match.portalRequests(portal(), this.token);
	}

	/**
	 * One round, with the processor time an answer took, the database's with it: it says
	 * nearly the same on a busy machine.
	 */
	private static Runner.Figures told(Runner side, List<byte[]> requests, Duration length, List<Long> processes)
			throws Exception {
		long before = processorTime(processes);
		Runner.Figures figures = side.run(requests, length);
		double each = (processorTime(processes) - before) / 1e6 / (figures.perSecond() * length.toSeconds());
		say("%-7s %8.0f a second   p50 %7.2f   p90 %7.2f   p99 %7.2f   longest %7.2f ms   processor %6.3f ms".formatted(
				side.name(), figures.perSecond(), figures.p50(), figures.p90(), figures.p99(), figures.longest(),
				each));
		return figures;
	}

	private static long processorTime(List<Long> processes) {
		return processes.stream()
			.mapToLong((each) -> ProcessHandle.of(each).orElseThrow().info().totalCpuDuration().orElseThrow().toNanos())
			.sum();
	}

	private static double ratio(List<Runner.Figures> ours, List<Runner.Figures> bare,
			ToDoubleFunction<Runner.Figures> figure) {
		double[] ratios = new double[ours.size()];
		for (int round = 0; round < ratios.length; round++) {
			ratios[round] = figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(bare.get(round));
		}
		Arrays.sort(ratios);
		return ratios[ratios.length / 2];
	}

	/** What lives in the portal's heap, megabytes: counted by the virtual machine. */
	private long heap() throws Exception {
		Process count = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				Long.toString(this.portal.pid()), "GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		String total = new String(count.getInputStream().readAllBytes()).lines()
			.filter((line) -> line.startsWith("Total"))
			.findFirst()
			.orElseThrow();
		return Long.parseLong(total.strip().split("\\s+")[2]) / 1_000_000;
	}

	private static void say(String line) {
		System.out.println(line);
	}

}
