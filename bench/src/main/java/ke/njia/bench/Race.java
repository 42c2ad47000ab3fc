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

	/** The smallest network is the reference network itself. */
	private static final int REFERENCE = 300;

	private static final Duration WARM = Duration.ofSeconds(12);

	private static final long HEAP_MEGABYTES = 200;

	private static final double LOAD_SECONDS = 5;

	private final LocalServers servers;

	private final Driver driver;

	private final ExampleNetwork network;

	private final PortalServer portal;

	private final List<Question> questions = Question.many(QUESTIONS);

	private final Runner ours;

	private final Runner bare;

	private boolean goalsMet = true;

	private long opponent;

	/** A token lives for five minutes: a new one for each round. */
	private String token = "";

	private Race(Path work, int barePort) {
		this.servers = LocalServers.start(work.resolve("servers"));
		NjiaHome home = new NjiaHome(work.resolve("home"));
		this.driver = GraphDatabase.driver(this.servers.neo4j().boltUri(),
				AuthTokens.basic("neo4j", this.servers.neo4j().password()));
		this.network = new ExampleNetwork(this.driver);
		int port = Ports.free();
		this.portal = new PortalServer(PortalProgram.unpack(Installation.find(), home), work.resolve("portal.log"),
				port, home, this.servers.neo4j(), this.servers.keycloak());
		this.ours = new Runner("portal", URI.create("http://localhost:%d/graphql".formatted(port)));
		this.bare = new Runner("bare", URI.create("http://localhost:%d/directory".formatted(barePort)));
	}

	/**
	 * Arguments: a directory for data, seconds of a round, rounds, sizes in services (300
	 * is the reference network of about as many organizations).
	 */
	public static void main(String[] arguments) throws Exception {
		int port = Ports.free();
		Race race = new Race(Path.of(arguments[0]).toAbsolutePath(), port);
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
		say("%n%s: read by the portal in %.2f s".formatted(stored, load));
		compare();
		warm();
		List<Runner.Figures> portals = new ArrayList<>();
		List<Runner.Figures> bares = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			signIn();
			portals.add(told(this.ours, portalRequests(), length, List.of(this.portal.pid())));
			bares.add(told(this.bare, bareRequests(), length, List.of(this.opponent, this.servers.neo4j().pid())));
		}
		long heap = heap();
		double faster = ratio(portals, bares, Runner.Figures::perSecond);
		double sooner = ratio(portals, bares, Runner.Figures::p99);
		double least = small ? 4 : 8;
		say("requests a second: %.1f times (goal %.0f)   p99: %.2f times (goal 0.4)   heap after a collection: %d MB"
			.formatted(faster, least, sooner, heap));
		this.goalsMet &= faster >= least && sooner <= 0.4 && heap < HEAP_MEGABYTES && load < LOAD_SECONDS;
	}

	/** A first answer after a revision that everything must be read for. */
	private double load() throws Exception {
		this.ours.ask(portalRequests().getFirst());
		this.network.bump();
		Thread.sleep(Duration.ofMillis(1_500));
		long start = System.nanoTime();
		this.ours.ask(portalRequests().getFirst());
		return (System.nanoTime() - start) / 1e9;
	}

	private void compare() throws Exception {
		int found = 0;
		for (int at = 0; at < COMPARED; at++) {
			JsonNode ours = answer(this.ours, portalRequests().get(at)).at("/data/organizations");
			JsonNode bare = answer(this.bare, bareRequests().get(at)).get("organizations");
			if (!ours.equals(bare)) {
				throw new IllegalStateException(
						"%s is answered differently:%n%s%n%s".formatted(this.questions.get(at), ours, bare));
			}
			found += ours.get("edges").size();
		}
		if (found < COMPARED) {
			throw new IllegalStateException("Too few organizations were found to compare anything.");
		}
		say("%d answers are equal, %.1f organizations each".formatted(COMPARED, (double) found / COMPARED));
	}

	private void warm() throws Exception {
		this.ours.run(portalRequests(), WARM);
		this.bare.run(bareRequests(), WARM);
	}

	private static JsonNode answer(Runner side, byte[] request) throws Exception {
		return JsonMapper.shared().readTree(side.ask(request));
	}

	private List<byte[]> portalRequests() {
		return this.questions.stream()
			.map((question) -> Connection.request(this.ours.uri(), this.token, question.asGraphQl()))
			.toList();
	}

	private List<byte[]> bareRequests() {
		return this.questions.stream()
			.map((question) -> Connection.request(this.bare.uri(), "", question.asParameters()))
			.toList();
	}

	/**
	 * One round, with the processor time an answer took: it says the same on a busy
	 * machine.
	 */
	private static Runner.Figures told(Runner side, List<byte[]> requests, Duration length, List<Long> processes)
			throws Exception {
		long before = processorTime(processes);
		Runner.Figures figures = side.run(requests, length);
		double each = (processorTime(processes) - before) / 1e6 / (figures.perSecond() * length.toSeconds());
		say("%-7s %8.0f a second   p50 %7.2f ms   p99 %7.2f ms   processor %6.3f ms".formatted(side.name(),
				figures.perSecond(), figures.p50(), figures.p99(), each));
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
