package ke.njia.answerlinks;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerLinkTests {

	private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	private static final int MADE = 2_000;

	private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));

	@Test
	void standsWhereWhatBecameOfItSays() {
		assertThat(state(null, null, null, 0, LATER)).isEqualTo(AnswerLink.State.WAITING);
		assertThat(state(null, null, null, 4, LATER)).isEqualTo(AnswerLink.State.WAITING);
		assertThat(state(null, null, null, 5, LATER)).isEqualTo(AnswerLink.State.LOCKED);
		assertThat(state(null, null, null, 0, NOW)).as("at the last moment it is over")
			.isEqualTo(AnswerLink.State.ENDED);
		assertThat(state(null, null, NOW, 0, LATER)).isEqualTo(AnswerLink.State.ENDED);
		assertThat(state(LATER, null, null, 0, NOW)).as("whoever has read it may finish")
			.isEqualTo(AnswerLink.State.READ);
		assertThat(state(LATER, null, NOW, 0, LATER)).isEqualTo(AnswerLink.State.ENDED);
		assertThat(state(NOW, null, null, 0, LATER)).as("a quarter of an hour, and no longer")
			.isEqualTo(AnswerLink.State.ENDED);
		assertThat(state(NOW, NOW, null, 0, LATER)).isEqualTo(AnswerLink.State.ANSWERED);
	}

	@Test
	void isThatOfTheLeadAlone() {
		AnswerLink link = link(new AnswerLink.Use(null, null, null, null, 0, null), LATER);
		assertThat(link.relationTo(of("khrc"))).isEqualTo(Relation.OWN);
		assertThat(link.relationTo(of("imlu"))).as("not even the receiver's").isEqualTo(Relation.FOREIGN);
		assertThat(link.actor()).isEqualTo(Actor.link("id", "imlu", LATER));
	}

	@Test
	void aPinIsTakenAsPeopleTypeIt() {
		assertThat(LinkSecrets.pinOf("12345678")).isEqualTo("12345678");
		assertThat(LinkSecrets.pinOf(" 1234 - 5678\t")).isEqualTo("12345678");
		for (String typed : new String[] { "", "1234567", "123456789", "1234567x",
				"\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668" }) {
			assertThat(LinkSecrets.pinOf(typed)).as(typed).isNull();
		}
		assertThat(LinkSecrets.isToken("A".repeat(43))).isTrue();
		assertThat(LinkSecrets.isToken("A".repeat(42) + "/")).isFalse();
	}

	/** Nothing of a secret can be guessed from another, nor taken for another. */
	@Test
	void secretsAreLongEnoughAndNeverTheSame() {
		LinkSecrets secrets = new LinkSecrets((text) -> "<" + text + ">");
		Set<String> tokens = new HashSet<>();
		Set<String> pins = new HashSet<>();
		Set<String> receipts = new HashSet<>();
		for (int number = 0; number < MADE; number++) {
			tokens.add(secrets.token());
			pins.add(secrets.pin());
			receipts.add(secrets.receipt());
		}
		assertThat(tokens).hasSize(MADE).allMatch(LinkSecrets::isToken);
		assertThat(pins).hasSizeGreaterThan(MADE * 9 / 10).allMatch((pin) -> pin.matches("[0-9]{8}"));
		assertThat(receipts).hasSizeGreaterThan(MADE * 9 / 10)
			.allMatch((receipt) -> receipt.matches("[A-HJ-KM-NP-Z2-9]{8}"));
		assertThat(String.join("", receipts).chars().distinct().count()).as("every sign is used").isEqualTo(31);
		assertThat(List.of(secrets.digestOfToken("t"), secrets.digestOfPin("t", "p"), secrets.digestOfForm("t", "f")))
			.containsExactly("<answer-link|t>", "<answer-pin|t|p>", "<answer-form|t|f>");
	}

	@Test
	void onlyTheSameDigestIsTheSame() {
		assertThat(LinkSecrets.same("abc", "abc")).isTrue();
		assertThat(LinkSecrets.same("abc", "abd")).isFalse();
		assertThat(LinkSecrets.same("abc", "ab")).isFalse();
		assertThat(LinkSecrets.same(null, "")).as("what is not kept is no secret").isFalse();
	}

	private static AnswerLink.State state(@Nullable Instant formUntil, @Nullable Instant answeredAt,
			@Nullable Instant endedAt, int wrong, Instant until) {
		return link(new AnswerLink.Use((formUntil != null) ? NOW : null, formUntil, answeredAt, endedAt, wrong, null),
				until)
			.stateAt(NOW);
	}

	private static AnswerLink link(AnswerLink.Use use, Instant until) {
		return new AnswerLink("id", new AnswerLink.Subject("referral", "case", "khrc", "imlu"), "somebody", NOW, until,
				use);
	}

	private static Actor of(String organization) {
		return new Actor("somebody", Set.of(), organization, LATER);
	}

}
