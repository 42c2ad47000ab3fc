package ke.njia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Role;
import ke.njia.launcher.servers.Installation;
import ke.njia.launcher.servers.TestRealm;
import ke.njia.safehouses.Way;
import ke.njia.safehouses.WayDesk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The journeys people make, in a real Chromium against the running portal. Without a
 * Chromium they are skipped and that is said; NJIA_REQUIRE_BROWSER makes it a failure.
 */
@PortalTest
class JourneysIT {

	private static final Path WEB = Installation.find().root().resolve("web");

	private static final long MINUTES = 12;

	private static final int FEWEST = 23;

	@Autowired
	Portal portal;

	@Autowired
	WayDesk ways;

	@Test
	void peopleMakeTheirJourneys() throws IOException, InterruptedException {
		Path chromium = Path.of(Optional.ofNullable(System.getenv("CHROMIUM_PATH")).orElse("/usr/bin/chromium"));
		Assumptions.assumeTrue(Files.isExecutable(chromium) || System.getenv("NJIA_REQUIRE_BROWSER") != null,
				"No Chromium at " + chromium + ": the browser journeys were not made");
		String told = made(chromium, "journeys.txt");
		if (!succeeded(told)) {
			System.out.println("The journeys are made once more. The first time they said:\n" + told);
			String again = made(chromium, "journeys-again.txt");
			assertThat(succeeded(again)).as(again).isTrue();
		}
	}

	/**
	 * A browser on two busy cores now and then misses a beat; what fails twice is a fault
	 * of ours. What fails once is printed, because it may be one too.
	 */
	private static boolean succeeded(String told) {
		return count("fail", told) == 0 && count("cancelled", told) == 0 && count("pass", told) >= FEWEST;
	}

	private String made(Path chromium, String file) throws IOException, InterruptedException {
		Path output = Path.of("target", file).toAbsolutePath();
		Process journeys = start(chromium, output);
		boolean ended = journeys.waitFor(MINUTES, TimeUnit.MINUTES);
		if (!ended) {
			journeys.descendants().forEach(ProcessHandle::destroyForcibly);
			journeys.destroyForcibly();
		}
		return Files.readString(output);
	}

	/** A case that a safe house has taken on, and people with a code app. */
	private Map<String, String> house() {
		HouseScript script = HouseScript.accepted(this.portal);
		Actor admin = new Actor("journey-admin", Set.of(Role.PARTNER_ADMIN), script.organization(), Instant.MAX,
				new Assurance(Assurance.Level.REVEAL, Instant.now()));
		this.ways.write(script.house(), new Way("A house that does not exist (example)", "", "Nobody", "+254000000000"),
				Portal.newKey(), admin);
		TestRealm realm = this.portal.servers().realm();
		realm.addUserWithApp("journey-asker", List.of("coordinator"), "khrc");
		realm.addUserWithApp("journey-lead", List.of("duty-lead"), "khrc");
		return Map.of("NJIA_HOUSE_CASE", script.script().id(), "NJIA_HOUSE_PERSON", script.intake(), "NJIA_APP_SECRET",
				TestRealm.APP_SECRET);
	}

	private Process start(Path chromium, Path output) throws IOException {
		String origin = this.portal.uri("").toString();
		this.portal.servers().realm().allowOrigin(origin);
		ProcessBuilder journeys = new ProcessBuilder("npm", "run", "--silent", "journeys").directory(WEB.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		journeys.environment().put("PORTAL_URL", origin);
		journeys.environment().put("CHROMIUM_PATH", chromium.toString());
		journeys.environment().put("NJIA_DEMO_PASSWORD", this.portal.servers().realm().password());
		journeys.environment().putAll(house());
		return journeys.start();
	}

	private static int count(String what, String told) {
		return Pattern.compile("(?m)^\\W*" + what + " (\\d+)")
			.matcher(told)
			.results()
			.map((MatchResult match) -> Integer.parseInt(match.group(1)))
			.findFirst()
			.orElse(0);
	}

}
