package ke.njia.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import ke.njia.directory.Organization;
import ke.njia.directory.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentScopeTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final Organization HERE = organization("imlu", "KE");

	private static final Organization ABROAD = organization("frontline", "IE");

	private static final List<Organization> RECIPIENTS = List.of(HERE, ABROAD, organization("lsk", "KE"));

	/** Every way a consent can be given, against every recipient. */
	@Test
	void coversExactlyWhomItNamesWhileItIsInForce() {
		int cases = 0;
		int covered = 0;
		for (Given given : everyWay()) {
			for (Organization recipient : RECIPIENTS) {
				boolean expected = (given.recipient() == null || given.recipient().equals(recipient.id()))
						&& given.purpose() == Purpose.REFERRAL && given.force() == Force.IN_FORCE
						&& (given.abroad() || recipient.country().equals("KE"))
						&& !given.neverTell().contains(recipient.id());
				ConsentScope scope = ConsentScope.of(List.of(given.consent(DataItem.NEEDS)), Purpose.REFERRAL,
						given.neverTell(), NOW);
				assertThat(scope.covers(recipient)).as("%s to %s", given, recipient.id()).isEqualTo(expected);
				cases++;
				covered += expected ? 1 : 0;
			}
		}
		assertThat(cases).isEqualTo(3 * 3 * 5 * 2 * 2 * RECIPIENTS.size());
		assertThat(covered).isPositive().isLessThan(cases / 4);
	}

	@Test
	void withoutAnyConsentNobodyIsCovered() {
		assertThat(RECIPIENTS).noneMatch(scope()::covers);
	}

	/** Glass broken for one recipient, at every moment and with every finding. */
	@Test
	void brokenGlassCoversItsOneRecipientForItsOneDay() {
		int cells = 0;
		for (Duration age : List.of(Duration.ofSeconds(-1), Duration.ZERO, Duration.ofHours(23),
				Duration.ofHours(24))) {
			for (BreakGlass.@Nullable Review review : Arrays.asList(null, new BreakGlass.Review("other", NOW, true),
					new BreakGlass.Review("other", NOW, false))) {
				BreakGlass glass = glass(NOW.minus(age), review);
				boolean inForce = !age.isNegative() && age.compareTo(BreakGlass.LONGEST) < 0
						&& (review == null || review.upheld());
				for (Organization recipient : RECIPIENTS) {
					assertThat(scope().with(List.of(glass), NOW).covers(recipient))
						.as("%s %s %s", age, review, recipient)
						.isEqualTo(inForce && recipient.id().equals("frontline"));
					cells++;
				}
				ConsentScope ruledOut = ConsentScope.of(List.of(), Purpose.REFERRAL, List.of("frontline"), NOW);
				assertThat(ruledOut.with(List.of(glass), NOW).covers(ABROAD)).isFalse();
			}
		}
		assertThat(cells).isEqualTo(36);
	}

	private static BreakGlass glass(Instant openedAt, BreakGlass.@Nullable Review review) {
		return new BreakGlass("g", "case-1", "khrc", "frontline", List.of(DataItem.NEEDS),
				BreakGlassReason.LIFE_IN_DANGER, "somebody", openedAt, openedAt.plus(BreakGlass.LONGEST), review);
	}

	@Test
	void consentsAddUpForTheOneTheyName() {
		ConsentScope scope = scope(consent(null, Force.IN_FORCE, true, DataItem.NEEDS, DataItem.COUNTY),
				consent("imlu", Force.IN_FORCE, false, DataItem.NEEDS, DataItem.SAFETY),
				consent("imlu", Force.WITHDRAWN, false, DataItem.NEEDS, DataItem.PERPETRATORS));
		assertThat(scope.itemsFor(HERE)).containsExactlyInAnyOrder(DataItem.NEEDS, DataItem.COUNTY, DataItem.SAFETY);
		assertThat(scope.itemsFor(ABROAD)).containsExactlyInAnyOrder(DataItem.NEEDS, DataItem.COUNTY);
	}

	/** Agreeing to one transfer abroad says nothing about another. */
	@Test
	void abroadIsAgreedConsentByConsent() {
		ConsentScope scope = scope(consent("frontline", Force.IN_FORCE, true, DataItem.NEEDS),
				consent(null, Force.IN_FORCE, false, DataItem.NEEDS, DataItem.AGE));
		assertThat(scope.itemsFor(ABROAD)).containsExactly(DataItem.NEEDS);
		assertThat(scope.covers(organization("elsewhere", "SE"))).isFalse();
	}

	@Test
	void whatLeavesOutTheNeedsCoversNobody() {
		assertThat(scope(consent(null, Force.IN_FORCE, true, DataItem.COUNTY)).covers(HERE)).isFalse();
	}

	@Test
	void holdsFromItsRecordingUntilJustBeforeItsEnd() {
		Consent consent = consent(null, Force.IN_FORCE, false, DataItem.NEEDS);
		assertThat(consent.inForceAt(consent.recordedAt().minusNanos(1))).isFalse();
		assertThat(consent.inForceAt(consent.recordedAt())).isTrue();
		assertThat(consent.inForceAt(consent.until().minusNanos(1))).isTrue();
		assertThat(consent.inForceAt(consent.until())).isFalse();
	}

	private static List<Given> everyWay() {
		List<Given> ways = new ArrayList<>();
		for (@Nullable
		String recipient : Arrays.asList(null, "imlu", "frontline")) {
			for (Purpose purpose : Purpose.values()) {
				for (Force force : Force.values()) {
					for (boolean abroad : new boolean[] { true, false }) {
						ways.add(new Given(recipient, purpose, force, abroad, Set.of()));
						ways.add(new Given(recipient, purpose, force, abroad, Set.of("imlu")));
					}
				}
			}
		}
		return ways;
	}

	private static ConsentScope scope(Consent... consents) {
		return ConsentScope.of(List.of(consents), Purpose.REFERRAL, Set.of(), NOW);
	}

	private static Consent consent(@Nullable String recipient, Force force, boolean abroad, DataItem... items) {
		return new Given(recipient, Purpose.REFERRAL, force, abroad, Set.of()).consent(items);
	}

	private static Organization organization(String id, String country) {
		return new Organization(id, id, "ngo", country, null, null, Visibility.PUBLIC, "test", false);
	}

	private enum Force {

		IN_FORCE, NOT_YET, ENDS_NOW, ENDED, WITHDRAWN

	}

	private record Given(@Nullable String recipient, Purpose purpose, Force force, boolean abroad,
			Set<String> neverTell) {

		Consent consent(DataItem... items) {
			Instant recorded = (this.force == Force.NOT_YET) ? NOW.plusSeconds(1) : NOW.minus(Duration.ofDays(2));
			Instant until = switch (this.force) {
				case ENDS_NOW -> NOW;
				case ENDED -> NOW.minus(Duration.ofDays(1));
				default -> NOW.plus(Duration.ofDays(1));
			};
			return new Consent("consent", "case-1", this.recipient, this.purpose, List.of(items), this.abroad,
					ConsentForm.SPOKEN, "som", recorded, until,
					(this.force == Force.WITHDRAWN) ? NOW.minusSeconds(1) : null);
		}

	}

}
