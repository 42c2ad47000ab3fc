package ke.njia.routing.engine;

import java.util.List;

import ke.njia.routing.ContractRule;
import ke.njia.routing.Shows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Needs share organizations, places and capacity: why the best route is a joint one. */
class C01_SharingTests {

	/** The worked example of package.md. */
	@Test
	@Shows(ContractRule.EXPOSURE_COUNTS_EACH_ORGANIZATION_ONCE)
	void aLongerChainIsFreeWhereItsOrganizationsAreToldAnyway() {
		assertThat(Scenario.of("""
				ask K
				agree K A 10 1000
				agree A L 10 1000
				agree K M 30 1000
				agree K D 5 1000
				offer law1 law L REMOTE 0 1000
				offer law2 law M REMOTE 0 1000
				offer med1 medicine A REMOTE 0 900
				offer med2 medicine D REMOTE 0 950
				need law
				need medicine
				""").answer()).isEqualTo("""
				CLOCK EXPOSURE TRAVEL MISMATCH BALANCED: clock 20 exposure 2 uncertainty 105361 travel 0 mismatch 0
				  law: law1 by K>A>L at 20
				  medicine: med1 by K>A at 10
				UNCERTAINTY: clock 20 exposure 3 uncertainty 51293 travel 0 mismatch 0
				  law: law1 by K>A>L at 20
				  medicine: med2 by K>D at 5
				""");
	}

	@Test
	@Shows(ContractRule.TRAVEL_COUNTS_EACH_PLACE_ONCE)
	void onePlaceIsTravelledToOnce() {
		assertThat(Scenario.of("""
				ask K
				offer law1 law K ON_SITE 0 1000 place=p at=0,1
				offer law2 law K ON_SITE 0 1000 at=0,0.6
				offer med1 medicine K ON_SITE 0 1000 place=p at=0,1
				offer med2 medicine K ON_SITE 0 1000 at=0,0.6
				need law
				need medicine
				""").plan().routes()).filteredOn((route) -> route.is(RouteLabel.TRAVEL))
			.singleElement()
			.satisfies((route) -> assertThat(route.vector().travel()).isEqualTo(111195))
			.satisfies((route) -> assertThat(route.steps()).extracting(RouteStep::servicesAtLocation)
				.containsExactly("law1", "med1"));
	}

	@Test
	@Shows(ContractRule.NEEDS_SHARE_WHAT_CAPACITY_THERE_IS)
	void oneBedIsGivenOnce() {
		String network = """
				ask K
				offer s1 shelter K REMOTE 10 1000 room=1
				offer s2 shelter K REMOTE 20 1000
				need mother type=shelter
				need child type=shelter
				""";
		assertThat(Scenario.of(network).answer()).isEqualTo("""
				ALL: clock 20 exposure 0 uncertainty 0 travel 0 mismatch 0
				  mother: s1 by K at 10
				  child: s2 by K at 20
				""");
	}

	@Test
	void needsThatCannotShareWhatIsLeftHaveNoRoute() {
		RoutePlan plan = Scenario.of("""
				ask K
				offer s1 shelter K REMOTE 10 1000 room=1
				need mother type=shelter
				need child type=shelter
				""").plan();
		assertThat(plan).isEqualTo(new RoutePlan(true, false, List.of(), List.of(), List.of(), plan.bounds()));
	}

	@Test
	@Shows(ContractRule.NO_ROUTE_FOR_SOME_OF_THE_NEEDS_ONLY)
	void whereOneNeedHasNothingThereIsNoRouteForTheOthers() {
		assertThat(Scenario.of("""
				ask K
				offer s1 law K REMOTE 10 1000
				need law
				need shelter
				""").answer()).isEqualTo("nothing for shelter: \n");
	}

	@Test
	@Shows(ContractRule.AT_ONE_PLACE_THE_FARTHEST_COUNTS)
	void atOnePlaceTheFarthestEntryCounts() {
		assertThat(Scenario.of("""
				ask K
				offer law1 law K ON_SITE 0 1000 place=p at=0,1
				offer med1 medicine K ON_SITE 0 1000 place=p at=0,2
				need law
				need medicine
				""").answer()).contains("travel 222390 ");
	}

	@Test
	@Shows(ContractRule.UNCERTAINTY_GROWS_WITH_DOUBTFUL_CAPACITY)
	void whatIsNotKnownToBeFreeIsLessLikely() {
		assertThat(law("room=1").answer()).contains("uncertainty 0 ");
		assertThat(law("status=UNKNOWN").answer()).contains("uncertainty 105361 ");
		assertThat(law("status=WAITLIST").answer()).contains("uncertainty 356675 ");
	}

	@Test
	@Shows(ContractRule.MISMATCH_COUNTS_UNMET_WISHES)
	void everyUnmetWishCounts() {
		assertThat(law("languages=luo genders=f accessible").answer()).contains("mismatch 0\n");
		assertThat(law("languages=luo,swahili").answer()).contains("mismatch 2\n");
		assertThat(law("").answer()).contains("mismatch 3\n");
	}

	private static Scenario law(String offer) {
		return Scenario.of("""
				ask K language=luo gender=f accessible
				offer s1 law K REMOTE 0 1000 %s
				need law
				""".formatted(offer));
	}

}
