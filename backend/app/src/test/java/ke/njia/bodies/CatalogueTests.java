package ke.njia.bodies;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ke.njia.vocabulary.ReferenceFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue of bodies that is shipped: whom it holds, and which version of a row
 * holds.
 */
class CatalogueTests {

	/** Organizations that the guide to emergency support for women defenders names. */
	private static final List<String> GUIDE = List.of("frontline", "amnesty-is", "protection-international",
			"observatory", "fidh", "omct", "redsalud", "ilc", "escr-net", "red-latinoamericana", "im-defensoras",
			"awid-whrdic", "iachr", "sr-hrd", "un-field", "eu-delegation", "mission-no", "mission-ch");

	private final List<Body> bodies = Catalogue.inForce(Catalogue.released(), LocalDate.parse("2026-11-22"));

	@Test
	void holdsEveryMandateTreatyBodyMechanismMissionAndOrganization() {
		assertThat(count(BodyKind.SPECIAL_PROCEDURE)).isEqualTo(41);
		assertThat(count(BodyKind.TREATY_BODY)).isEqualTo(10);
		assertThat(count(BodyKind.REGIONAL_MECHANISM)).isEqualTo(13);
		assertThat(count(BodyKind.DIPLOMATIC_MISSION)).isEqualTo(30);
		assertThat(this.bodies).extracting(Body::id)
			.doesNotHaveDuplicates()
			.containsAll(GUIDE)
			.contains("wgad", "wgeid", "ced", "achpr-communication", "achpr-provisional", "african-court", "eacj",
					"watch-office-example");
	}

	@Test
	void everyRowSaysWhoSaysSoAndWhoIsTold() {
		Set<String> organizations = new HashSet<>(
				ReferenceFile.of("directory/organizations.csv").rows((row) -> row.text("id")));
		assertThat(this.bodies).hasSizeGreaterThan(100).allSatisfy((body) -> {
			assertThat(body.source()).isNotBlank();
			assertThat(organizations).contains(body.recipient());
			assertThat(body.regions()).isNotEmpty();
			assertThat(body.channels()).isNotEmpty();
		});
		assertThat(this.bodies.stream().map(Body::lastConfirmed)).as("nobody has checked a row yet")
			.containsOnlyNulls();
	}

	@Test
	void theNewestVersionInForceIsShown() {
		Body first = this.bodies.getFirst();
		Body second = version(first, 2, LocalDate.parse("2027-01-01"), "Renamed");
		List<Body> both = List.of(second, first);
		assertThat(Catalogue.inForce(both, LocalDate.parse("2026-12-31"))).containsExactly(first);
		assertThat(Catalogue.inForce(both, LocalDate.parse("2027-01-01"))).containsExactly(second);
		assertThat(Catalogue.inForce(both, first.validFrom().minusDays(1))).isEmpty();
	}

	@Test
	void replyClocksAreThoseOfTheirSources() {
		assertThat(reply("sr-hrd")).isEqualTo(Duration.ofDays(60));
		assertThat(reply("achpr-provisional")).isEqualTo(Duration.ofDays(15));
		assertThat(this.bodies).filteredOn((body) -> body.reply() != null)
			.isNotEmpty()
			.allSatisfy((body) -> assertThat(body.reply()).isNotNull()
				.extracting(ReplyClock::source)
				.asString()
				.isNotBlank());
	}

	private Duration reply(String id) {
		return this.bodies.stream()
			.filter((body) -> body.id().equals(id))
			.map(Body::reply)
			.findFirst()
			.orElseThrow()
			.limit();
	}

	private long count(BodyKind kind) {
		return this.bodies.stream().filter((body) -> body.kind() == kind).count();
	}

	private static Body version(Body body, int version, LocalDate validFrom, String name) {
		return new Body(body.id(), name, body.kind(), version, validFrom, body.active(), body.recipient(), body.entry(),
				body.channels(), body.reply(), body.offers(), body.regions(), body.languages(), body.contact(),
				body.source(), body.lastConfirmed());
	}

}
