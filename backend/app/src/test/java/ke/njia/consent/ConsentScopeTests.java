package ke.njia.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

	/** Every way a consent of each kind can be given, against every recipient. */
	@Test
	void coversExactlyWhomItNamesWhileItIsInForce() {
		int cases = 0;
		int covered = 0;
		for (Given told : everyWay(ConsentKind.DISCLOSURE)) {
			for (Given transfer : everyWay(ConsentKind.TRANSFER)) {
				for (Organization recipient : RECIPIENTS) {
					boolean expected = told.holdsFor(recipient) && !told.neverTell().contains(recipient.id())
							&& (recipient.country().equals("KE") || transfer.holdsFor(recipient));
					ConsentScope scope = ConsentScope.of(
							List.of(told.consent(DataItem.NEEDS), transfer.consent(DataItem.NEEDS)), Purpose.REFERRAL,
							told.neverTell(), NOW);
					assertThat(scope.covers(recipient)).as("%s, %s to %s", told, transfer, recipient.id())
						.isEqualTo(expected);
					assertThat(scope.coveredUntil(recipient).isPresent()).isEqualTo(expected);
					assertThat(scope.covered(RECIPIENTS).contains(recipient.id())).isEqualTo(expected);
					cases++;
					covered += expected ? 1 : 0;
				}
			}
		}
		assertThat(cases).isEqualTo(90 * 90 * RECIPIENTS.size());
		assertThat(covered).isPositive().isLessThan(cases / 4);
	}

	@Test
	void withoutAnyConsentNobodyIsCovered() {
		assertThat(RECIPIENTS).noneMatch(scope()::covers);
		assertThat(scope().covered(RECIPIENTS)).isEmpty();
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
				assertThat(scope().with(List.of(glass), NOW).covered(RECIPIENTS))
					.isEqualTo(inForce ? Set.of("frontline") : Set.of());
				ConsentScope ruledOut = ConsentScope.of(List.of(), Purpose.REFERRAL, List.of("frontline"), NOW);
				assertThat(ruledOut.with(List.of(glass), NOW).covers(ABROAD)).isFalse();
			}
		}
		assertThat(cells).isEqualTo(36);
	}

	/**
	 * Whom one thing is said of is asked about alone, whoever of the country comes first.
	 */
	@Test
	void whatIsSaidOfOneHoldsForNobodyElseOfTheCountry() {
		Organization other = organization("another", "IE");
		List<List<Organization>> orders = List.of(List.of(ABROAD, other), List.of(other, ABROAD));
		ConsentScope broken = scope().with(List.of(glass(NOW, null)), NOW);
		ConsentScope agreed = scope(told(null, Force.IN_FORCE, DataItem.NEEDS), transfer("frontline", DataItem.NEEDS));
		ConsentScope ruledOut = ConsentScope.of(
				List.of(told(null, Force.IN_FORCE, DataItem.NEEDS), transfer(null, DataItem.NEEDS)), Purpose.REFERRAL,
				List.of("another"), NOW);
		for (List<Organization> order : orders) {
			assertThat(broken.covered(order)).containsExactly("frontline");
			assertThat(agreed.covered(order)).containsExactly("frontline");
			assertThat(ruledOut.covered(order)).containsExactly("frontline");
		}
	}

	/** What is public is read abroad as well; what one may know is not for everybody. */
	@Test
	void everybodyMayKnowWhatIsAgreedForAllHereAndAbroad() {
		assertThat(scope(told(null, Force.IN_FORCE, DataItem.NEEDS, DataItem.COUNTY),
				transfer(null, DataItem.NEEDS, DataItem.AGE))
			.itemsForAnybody()).containsExactly(DataItem.NEEDS);
		assertThat(scope(told(null, Force.IN_FORCE, DataItem.NEEDS)).itemsForAnybody()).isEmpty();
		assertThat(scope(transfer(null, DataItem.NEEDS)).itemsForAnybody()).isEmpty();
		assertThat(
				scope(told("imlu", Force.IN_FORCE, DataItem.NEEDS), transfer(null, DataItem.NEEDS)).itemsForAnybody())
			.isEmpty();
		assertThat(scope(told(null, Force.IN_FORCE, DataItem.NEEDS), transfer("frontline", DataItem.NEEDS))
			.itemsForAnybody()).isEmpty();
	}

	private static BreakGlass glass(Instant openedAt, BreakGlass.@Nullable Review review) {
		return new BreakGlass("g", "case-1", "khrc", "frontline", List.of(DataItem.NEEDS),
				BreakGlassReason.LIFE_IN_DANGER, "somebody", openedAt, openedAt.plus(BreakGlass.LONGEST), review);
	}

	@Test
	void consentsAddUpForTheOneTheyName() {
		ConsentScope scope = scope(told(null, Force.IN_FORCE, DataItem.NEEDS, DataItem.COUNTY),
				transfer(null, DataItem.NEEDS, DataItem.COUNTY, DataItem.SAFETY),
				told("imlu", Force.IN_FORCE, DataItem.NEEDS, DataItem.SAFETY),
				told("imlu", Force.WITHDRAWN, DataItem.NEEDS, DataItem.PERPETRATORS));
		assertThat(scope.itemsFor(HERE)).containsExactlyInAnyOrder(DataItem.NEEDS, DataItem.COUNTY, DataItem.SAFETY);
		assertThat(scope.itemsFor(ABROAD)).containsExactlyInAnyOrder(DataItem.NEEDS, DataItem.COUNTY);
	}

	/** Agreeing to one transfer abroad says nothing about another. */
	@Test
	void whatLeavesTheCountryIsWhatBothConsentsCover() {
		ConsentScope scope = scope(transfer("frontline", DataItem.NEEDS, DataItem.COUNTY),
				told(null, Force.IN_FORCE, DataItem.NEEDS, DataItem.AGE));
		assertThat(scope.itemsFor(ABROAD)).containsExactly(DataItem.NEEDS);
		assertThat(scope.covers(organization("elsewhere", "SE"))).isFalse();
	}

	@Test
	void aTransferByItselfLetsNothingBeTold() {
		assertThat(RECIPIENTS).noneMatch(scope(transfer(null, DataItem.values()))::covers);
	}

	@Test
	void whatLeavesOutTheNeedsCoversNobody() {
		ConsentScope scope = scope(told(null, Force.IN_FORCE, DataItem.COUNTY), transfer(null, DataItem.values()));
		assertThat(RECIPIENTS).noneMatch(scope::covers);
	}

	/**
	 * Its last consent at home; the earlier of two ends abroad; a day of broken glass.
	 */
	@Test
	void coversUntilTheLastOfWhatCoversItEnds() {
		Consent longer = new Given(ConsentKind.DISCLOSURE, null, Purpose.REFERRAL, Force.LONGER, Set.of())
			.consent(DataItem.NEEDS);
		Consent other = new Given(ConsentKind.DISCLOSURE, null, Purpose.REFERRAL, Force.LONGEST, Set.of())
			.consent(DataItem.COUNTY);
		ConsentScope scope = scope(told(null, Force.IN_FORCE, DataItem.NEEDS), longer, other,
				transfer(null, DataItem.NEEDS));
		assertThat(scope.coveredUntil(HERE)).as("the one that covers the needs").contains(longer.until());
		assertThat(scope.coveredUntil(ABROAD)).as("the transfer ends first").contains(NOW.plus(Duration.ofDays(1)));
		Consent longTransfer = new Given(ConsentKind.TRANSFER, null, Purpose.REFERRAL, Force.LONGER, Set.of())
			.consent(DataItem.NEEDS);
		assertThat(scope(told(null, Force.IN_FORCE, DataItem.NEEDS), longTransfer).coveredUntil(ABROAD))
			.as("the telling ends first")
			.contains(NOW.plus(Duration.ofDays(1)));
		Instant broken = NOW.minus(Duration.ofHours(1));
		assertThat(scope().with(List.of(glass(broken, null)), NOW).coveredUntil(ABROAD))
			.contains(broken.plus(BreakGlass.LONGEST));
	}

	@Test
	void agreedWhenTheNeedsWereLastAgreedToAndNotByBrokenGlass() {
		Consent told = told(null, Force.IN_FORCE, DataItem.NEEDS);
		assertThat(scope(told).agreedAt(HERE)).contains(told.recordedAt());
		assertThat(scope(told).agreedAt(ABROAD)).as("nothing may leave the country").isEmpty();
		assertThat(scope(told, transfer(null, DataItem.NEEDS)).agreedAt(ABROAD)).contains(told.recordedAt());
		assertThat(scope(told(null, Force.IN_FORCE, DataItem.COUNTY)).agreedAt(HERE)).isEmpty();
		assertThat(scope().with(List.of(glass(NOW, null)), NOW).agreedAt(ABROAD)).isEmpty();
	}

	/** What broken glass adds to a consent rests on the glass, and is said so. */
	@Test
	void eachItemAbroadRestsOnItsOwnBasis() {
		ConsentScope scope = scope(told(null, Force.IN_FORCE, DataItem.NEEDS, DataItem.AGE),
				transfer(null, DataItem.NEEDS))
			.with(List.of(glass(NOW, null)), NOW);
		assertThat(scope.basesOf(EnumSet.of(DataItem.NEEDS, DataItem.AGE), ABROAD)).isEqualTo(Map
			.of(TransferBasis.CONSENT, Set.of(DataItem.NEEDS), TransferBasis.VITAL_INTERESTS, Set.of(DataItem.AGE)));
		assertThat(scope().with(List.of(glass(NOW, null)), NOW).basesOf(EnumSet.of(DataItem.NEEDS), ABROAD))
			.containsEntry(TransferBasis.VITAL_INTERESTS, Set.of(DataItem.NEEDS));
	}

	@Test
	void holdsFromItsRecordingUntilJustBeforeItsEnd() {
		Consent consent = told(null, Force.IN_FORCE, DataItem.NEEDS);
		assertThat(consent.inForceAt(consent.recordedAt().minusNanos(1))).isFalse();
		assertThat(consent.inForceAt(consent.recordedAt())).isTrue();
		assertThat(consent.inForceAt(consent.until().minusNanos(1))).isTrue();
		assertThat(consent.inForceAt(consent.until())).isFalse();
	}

	private static List<Given> everyWay(ConsentKind kind) {
		List<Given> ways = new ArrayList<>();
		for (@Nullable
		String recipient : Arrays.asList(null, "imlu", "frontline")) {
			for (Purpose purpose : Purpose.values()) {
				for (Force force : Force.ORDINARY) {
					ways.add(new Given(kind, recipient, purpose, force, Set.of()));
					ways.add(new Given(kind, recipient, purpose, force, Set.of("imlu")));
				}
			}
		}
		return ways;
	}

	private static ConsentScope scope(Consent... consents) {
		return ConsentScope.of(List.of(consents), Purpose.REFERRAL, Set.of(), NOW);
	}

	private static Consent told(@Nullable String recipient, Force force, DataItem... items) {
		return new Given(ConsentKind.DISCLOSURE, recipient, Purpose.REFERRAL, force, Set.of()).consent(items);
	}

	private static Consent transfer(@Nullable String recipient, DataItem... items) {
		return new Given(ConsentKind.TRANSFER, recipient, Purpose.REFERRAL, Force.IN_FORCE, Set.of()).consent(items);
	}

	private static Organization organization(String id, String country) {
		return new Organization(id, id, "ngo", country, null, null, Visibility.PUBLIC, "test", false);
	}

	private enum Force {

		IN_FORCE, NOT_YET, ENDS_NOW, ENDED, WITHDRAWN, LONGER, LONGEST;

		static final Set<Force> ORDINARY = EnumSet.range(IN_FORCE, WITHDRAWN);

	}

	private record Given(ConsentKind kind, @Nullable String recipient, Purpose purpose, Force force,
			Set<String> neverTell) {

		boolean holdsFor(Organization organization) {
			return (this.recipient == null || this.recipient.equals(organization.id()))
					&& this.purpose == Purpose.REFERRAL && this.force == Force.IN_FORCE;
		}

		Consent consent(DataItem... items) {
			Instant recorded = (this.force == Force.NOT_YET) ? NOW.plusSeconds(1) : NOW.minus(Duration.ofDays(2));
			Instant until = switch (this.force) {
				case ENDS_NOW -> NOW;
				case ENDED -> NOW.minus(Duration.ofDays(1));
				case LONGER -> NOW.plus(Duration.ofDays(5));
				case LONGEST -> NOW.plus(Duration.ofDays(9));
				default -> NOW.plus(Duration.ofDays(1));
			};
			return new Consent("consent", "case-1", this.kind, this.recipient, this.purpose, List.of(items),
					Asking.plain(ConsentForm.SPOKEN, "som"), "somebody", recorded, until,
					(this.force == Force.WITHDRAWN) ? NOW.minusSeconds(1) : null);
		}

	}

}
