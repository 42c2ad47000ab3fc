package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AdmissionTests {

	private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

	private static final Actor CLAIMED = new Actor("somebody", Set.of(Role.COORDINATOR, Role.AUDITOR), "khrc",
			NOW.plusSeconds(300), new Assurance(Assurance.Level.REVEAL, NOW));

	@Test
	void whoeverStandsAsTheTokenSaysIsLetIn() {
		assertThat(Admission.admitted(CLAIMED, new Standing.Active(CLAIMED.roles(), Set.of("khrc", "imlu"))))
			.isEqualTo(CLAIMED);
	}

	@Test
	void aRoleTakenAwayIsGoneAndANewOneWaitsForTheNextToken() {
		Standing now = new Standing.Active(Set.of(Role.AUDITOR, Role.DUTY_LEAD), Set.of("khrc"));
		assertThat(Admission.admitted(CLAIMED, now).roles()).containsExactly(Role.AUDITOR);
	}

	/** Somebody of no organization holds and receives nothing, but is not shut out. */
	@Test
	void whoActsForNobodyNeedsNoMembership() {
		Actor nobodys = new Actor("somebody", Set.of(Role.COORDINATOR), "", NOW);
		assertThat(Admission.admitted(nobodys, new Standing.Active(nobodys.roles(), Set.of("khrc"))))
			.isEqualTo(nobodys);
	}

	@Test
	void aTokenLetsInAsTheRealmSeesItNow() {
		Jwt jwt = token();
		ActorToken admitted = new Admission((asked) -> active(Role.AUDITOR)).convert(jwt);
		assertThat(admitted.getToken()).isSameAs(jwt);
		assertThat(admitted.actor().roles()).containsExactly(Role.AUDITOR);
		assertThat(admitted.actor().actsFor("khrc")).isTrue();
	}

	/** What a stream asks again and again. */
	@Test
	void whoWasLetInStillHoldsAsLongAsNothingChanged() {
		ActorToken admitted = new Admission((asked) -> active(Role.AUDITOR, Role.COORDINATOR)).convert(token());
		assertThat(new Admission((asked) -> active(Role.AUDITOR, Role.COORDINATOR)).stillHolds(admitted)).isTrue();
		assertThat(new Admission((asked) -> active(Role.AUDITOR)).stillHolds(admitted)).isFalse();
		assertThat(new Admission((asked) -> new Standing.Ended()).stillHolds(admitted)).isFalse();
	}

	private static Standing active(Role... roles) {
		return new Standing.Active(Set.of(roles), Set.of("khrc"));
	}

	private static Jwt token() {
		return Jwt.withTokenValue("token")
			.header("alg", "ES256")
			.subject("somebody")
			.expiresAt(NOW)
			.claim("realm_access", Map.of("roles", List.of("auditor", "coordinator")))
			.claim("organization", List.of("khrc"))
			.build();
	}

	@Test
	void whoLeftTheOrganizationIsRefused() {
		for (Set<String> left : Set.of(Set.<String>of(), Set.of("imlu"))) {
			assertThatExceptionOfType(InvalidBearerTokenException.class)
				.isThrownBy(() -> Admission.admitted(CLAIMED, new Standing.Active(CLAIMED.roles(), left)));
		}
	}

	@Test
	void whoseSessionEndedIsRefused() {
		for (Standing standing : new Standing[] { new Standing.Ended(), new Standing.Unvouched() }) {
			assertThatExceptionOfType(InvalidBearerTokenException.class)
				.isThrownBy(() -> Admission.admitted(CLAIMED, standing));
		}
	}

	@Test
	void withoutTheRealmWorkGoesOnButNothingIsRevealed() {
		Actor admitted = Admission.admitted(CLAIMED, new Standing.Unknown());
		assertThat(admitted.roles()).isEqualTo(CLAIMED.roles());
		assertThat(admitted.actsFor("khrc")).isTrue();
		assertThat(CLAIMED.assurance().isFresh(NOW)).as("the control").isTrue();
		assertThat(admitted.assurance().isFresh(NOW)).isFalse();
	}

	@Test
	void whatIsShippedRefusesWithinAMinute() {
		assertThat(StandingStreams.longest(Settings.of("http://localhost").sessionRecheck()))
			.isLessThan(TokenIntrospection.WITHIN);
	}

	@ParameterizedTest
	@ValueSource(longs = { 49, 60, 300 })
	void aLongerRecheckDoesNotStart(long seconds) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Settings.of("http://localhost", Duration.ofSeconds(seconds), "a secret"));
	}

	@Test
	void aPortalWithoutItsSecretDoesNotStart() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Settings.of("http://localhost", Duration.ofSeconds(45), " "));
	}

}
