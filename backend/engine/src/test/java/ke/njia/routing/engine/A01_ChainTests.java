package ke.njia.routing.engine;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A chain leads over agreements in force from the lead to who serves. */
class A01_ChainTests {

	@Test
	@Shows({ ContractRule.THE_LEAD_TELLS_NOBODY_BY_HELPING_ITSELF,
			ContractRule.ROUTES_THAT_COINCIDE_CARRY_SEVERAL_LABELS })
	void theLeadItselfTellsNobody() {
		assertThat(Scenario.of("""
				ask K
				offer s1 law K REMOTE 30 900
				need law
				""").answer()).isEqualTo("""
				ALL: clock 30 exposure 0 uncertainty 105361 travel 0 mismatch 0
				  law: s1 by K at 30
				""");
	}

	@Test
	@Shows(ContractRule.HAND_OFFS_ADD_UP_IN_TIME_AND_UNCERTAINTY)
	void everyHandOffTakesItsTimeAndMaySayNo() {
		assertThat(Scenario.of("""
				ask K
				agree K A 10 500
				agree A B 5 500
				offer s1 law B REMOTE 30 1000
				need law
				""").answer()).isEqualTo("""
				ALL: clock 45 exposure 2 uncertainty 1386294 travel 0 mismatch 0
				  law: s1 by K>A>B at 45
				""");
	}

	@Test
	@Shows({ ContractRule.A_CHAIN_HAS_AT_MOST_SO_MANY_HOPS, ContractRule.AGREEMENT_REFUSES })
	void noLongerThanTheHopsAllowed() {
		String network = """
				agree K A 10 500
				agree A B 5 500
				offer s1 law B REMOTE 30 1000
				need law
				""";
		assertThat(Scenario.of("ask K hops=2\n" + network).plan().feasible()).isTrue();
		assertThat(Scenario.of("ask K hops=1\n" + network).answer()).isEqualTo("""
				refused law s1: AGREEMENT
				nothing for law: AGREEMENT
				""");
		assertThat(Scenario.of("ask K hops=0\n" + network).plan().feasible()).isFalse();
	}

	@Test
	@Shows(ContractRule.AN_AGREEMENT_HOLDS_FROM_ITS_START_UNTIL_ITS_END)
	void anAgreementHoldsFromItsFirstInstantAndNotAtItsLast() {
		String rest = """
				offer s1 law A REMOTE 30 1000
				need law
				""";
		assertThat(Scenario.of("ask K\nagree K A 10 500 from=0 to=1\n" + rest).plan().feasible()).isTrue();
		assertThat(Scenario.of("ask K\nagree K A 10 500 to=0\n" + rest).plan().feasible()).isFalse();
		assertThat(Scenario.of("ask K\nagree K A 10 500 from=1\n" + rest).plan().feasible()).isFalse();
	}

	@Test
	@Shows(ContractRule.ACCEPTANCE_ZERO_IS_NO_AGREEMENT)
	void anAgreementNobodyEverAcceptsIsNone() {
		assertThat(Scenario.of("""
				ask K
				agree K A 10 0
				agree K B 10 900
				offer s1 law A REMOTE 30 1000
				offer s2 law B REMOTE 30 0
				need law
				""").answer()).isEqualTo("""
				refused law s1: AGREEMENT
				refused law s2: AGREEMENT
				nothing for law: AGREEMENT
				""");
	}

	@Test
	@Shows(ContractRule.A_SENSITIVE_NEED_TRAVELS_ON_TRUST_TWO)
	void aSensitiveNeedTravelsOnTrustOnly() {
		assertThat(Scenario.of("""
				ask K
				agree K A 10 900 trust=1
				agree K B 60 900 trust=2
				agree B A 60 900 trust=2
				offer s1 shelter A REMOTE 0 1000
				offer s2 law A REMOTE 0 1000
				need shelter sensitive
				need law
				""").answer()).contains("shelter: s1 by K>B>A at 120", "law: s2 by K>A at 10");
	}

	@Test
	@Shows(ContractRule.PARALLEL_AGREEMENTS_ARE_DIFFERENT_WAYS)
	void betweenTheSameTwoEachAgreementIsAWay() {
		assertThat(Scenario.of("""
				ask K
				agree K A 10 500
				agree K A 90 900
				offer s1 law A REMOTE 0 1000
				need law
				""").answer()).isEqualTo("""
				CLOCK EXPOSURE TRAVEL MISMATCH BALANCED: clock 10 exposure 1 uncertainty 693147 travel 0 mismatch 0
				  law: s1 by K>A at 10
				UNCERTAINTY: clock 90 exposure 1 uncertainty 105361 travel 0 mismatch 0
				  law: s1 by K>A at 90
				""");
	}

	@Test
	@Shows(ContractRule.A_CHAIN_TELLS_NOBODY_TWICE)
	void nobodyIsToldTwiceOnAChain() {
		assertThat(Scenario.of("""
				ask K
				agree K K 0 1000
				agree K A 10 1000
				agree A A 0 1000
				agree A K 0 1000
				agree A B 10 1000
				agree B A 0 1000
				offer s1 law B REMOTE 0 1000
				need law
				""").answer()).isEqualTo("""
				ALL: clock 20 exposure 2 uncertainty 0 travel 0 mismatch 0
				  law: s1 by K>A>B at 20
				""");
	}

}
