package ke.njia.directory;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementTests {

	private static final Instant FROM = Instant.parse("2025-12-31T21:00:00Z");

	private static final Instant TO = Instant.parse("2026-12-31T21:00:00Z");

	@Test
	void isInForceFromItsFirstMomentUntilItsLast() {
		Agreement agreement = new Agreement("khrc", "imlu", Agreement.Kind.REFERRAL, 3, FROM, TO, 15, 900);
		assertThat(agreement.inForceAt(FROM.minusNanos(1))).isFalse();
		assertThat(agreement.inForceAt(FROM)).isTrue();
		assertThat(agreement.inForceAt(TO.minusNanos(1))).isTrue();
		assertThat(agreement.inForceAt(TO)).isFalse();
	}

	@Test
	void withoutAnEndItStays() {
		Agreement agreement = new Agreement("khrc", "imlu", Agreement.Kind.REFERRAL, 3, FROM, null, 15, 900);
		assertThat(agreement.inForceAt(Instant.parse("2099-01-01T00:00:00Z"))).isTrue();
	}

	/**
	 * A rural organization reaches its sponsor's partners, and they it; money carries
	 * nobody.
	 */
	@Test
	void betweenASponsorAndWhomItSpeaksForACaseGoesEitherWay() {
		assertThat(ways(Agreement.Kind.REFERRAL)).containsExactly("khrc>imlu 3 15 900");
		assertThat(ways(Agreement.Kind.SPONSOR)).containsExactly("khrc>imlu 3 15 900", "imlu>khrc 3 15 900");
		assertThat(ways(Agreement.Kind.FUNDING)).isEmpty();
	}

	private static List<String> ways(Agreement.Kind kind) {
		Agreement agreement = new Agreement("khrc", "imlu", kind, 3, FROM, TO, 15, 900);
		assertThat(agreement.ways()).allSatisfy((way) -> assertThat(way.inForceAt(TO)).isFalse())
			.allSatisfy((way) -> assertThat(way.inForceAt(FROM)).isTrue());
		return agreement.ways()
			.stream()
			.map((way) -> "%s>%s %d %d %d".formatted(way.from(), way.to(), way.trust(), way.handoffMinutes(),
					way.acceptPermille()))
			.toList();
	}

}
