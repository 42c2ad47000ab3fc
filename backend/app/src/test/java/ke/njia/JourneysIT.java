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

	private static final long MINUTES = 20;

	private static final int FEWEST = 33;

	/**
	 * A browser on two busy cores now and then misses a beat, so that this many journeys
	 * may be made a second time, by themselves. What fails twice is a fault of ours; what
	 * fails once is printed, because it may be one too.
	 */
	private static final int AGAIN = 4;

	@Autowired
	Portal portal;

	@Autowired
	WayDesk ways;

	@Test
	void peopleMakeTheirJourneys() throws IOException, InterruptedException {
		Path chromium = Path.of(Optional.ofNullable(System.getenv("CHROMIUM_PATH")).orElse("/usr/bin/chromium"));
		Assumptions.assumeTrue(Files.isExecutable(chromium) || System.getenv("NJIA_REQUIRE_BROWSER") != null,
				"No Chromium at " + chromium + ": the browser journeys were not made");
		JourneyReport first = made(chromium, "journeys.txt", ".");
		if (!first.isGreen(FEWEST)) {
			System.out.println("The journeys said:\n" + first.told());
			assertThat(first.failed()).as(first.told()).hasSizeBetween(1, AGAIN);
			JourneyReport again = made(chromium, "journeys-again.txt", first.patternOfFailed());
			assertThat(again.isGreen(first.failed().size())).as(again.told()).isTrue();
		}
	}

	/** The journeys whose name matches. */
	private JourneyReport made(Path chromium, String file, String pattern) throws IOException, InterruptedException {
		Path output = Path.of("target", file).toAbsolutePath();
		Process journeys = start(chromium, output, pattern);
		boolean ended = journeys.waitFor(MINUTES, TimeUnit.MINUTES);
		if (!ended) {
			journeys.descendants().forEach(ProcessHandle::destroyForcibly);
			journeys.destroyForcibly();
		}
		return new JourneyReport(Files.readString(output));
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

	private Process start(Path chromium, Path output, String pattern) throws IOException {
		String origin = this.portal.uri("").toString();
		this.portal.servers().realm().allowOrigin(origin);
		ProcessBuilder journeys = new ProcessBuilder("npm", "run", "--silent", "journeys").directory(WEB.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		journeys.environment().put("PORTAL_URL", origin);
		journeys.environment().put("JOURNEY", pattern);
		journeys.environment().put("CHROMIUM_PATH", chromium.toString());
		journeys.environment().put("NJIA_DEMO_PASSWORD", this.portal.servers().realm().password());
		journeys.environment().putAll(house());
		return journeys.start();
	}

}
