package ke.njia.consent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import ke.njia.cases.CaseFile;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.Need;
import ke.njia.cases.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a recipient is told, item by item: all 256 sets of items.
 */
class DisclosedCaseTests {

	private static final Instant OCCURRED = Instant.parse("2026-11-21T08:00:00Z");

	private static final CaseFile CASE = Told.caseFile(Told.everything(OCCURRED), List.of(),
			new Need("need-1", "paralegal", OCCURRED, true, null), new Need("need-2", "safe-house", null, false, null));

	private static final Map<DataItem, List<Function<DisclosedCase, @Nullable Object>>> SHOWN_BY = shownBy();

	@Test
	void everyItemIsShownExactlyWhenItIsCovered() {
		int sets = 0;
		for (EnumSet<DataItem> items : everySet()) {
			DisclosedCase told = new DisclosedCase(CASE, "imlu", "NJ-1", Set.of("paralegal"), items);
			SHOWN_BY.forEach((item, fields) -> fields
				.forEach((field) -> assertThat(field.apply(told) != null).as("%s of %s", item, items)
					.isEqualTo(items.contains(item))));
			assertThat(told.shown()).as("how to reach the person is told by itself")
				.doesNotContain(DataItem.SAFE_CONTACT)
				.isSubsetOf(items);
			assertThat(told.withheld()).containsExactlyElementsOf(EnumSet.complementOf(items));
			sets++;
		}
		assertThat(sets).isEqualTo(256);
	}

	@Test
	void onlyTheHelpAskedOfTheRecipientIsTold() {
		DisclosedCase told = new DisclosedCase(CASE, "imlu", "NJ-1", Set.of("paralegal"),
				EnumSet.allOf(DataItem.class));
		assertThat(told.needs()).containsExactly(new DisclosedNeed("paralegal", OCCURRED));
		assertThat(new DisclosedCase(CASE, "imlu", "NJ-1", Set.of("hotline"), EnumSet.allOf(DataItem.class)).needs())
			.isEmpty();
	}

	@Test
	void whatCouldHarmIsToldOnlyToOneThatHasAccepted() {
		assertThat(Stage.ASKED.items()).containsExactlyInAnyOrder(DataItem.NEEDS, DataItem.COUNTY, DataItem.AGE,
				DataItem.WISHES);
		assertThat(Stage.ACCEPTED.items()).containsExactlyInAnyOrder(DataItem.values());
	}

	@Test
	void isOfOneCaseForOneRecipientUnderItsCodeAlone() {
		DisclosedCase told = new DisclosedCase(CASE, "imlu", "NJ-1", Set.of(), EnumSet.allOf(DataItem.class));
		assertThat(told.caseFile()).isSameAs(CASE);
		assertThat(told.recipientId()).isEqualTo("imlu");
		assertThat(told.pseudonym()).isEqualTo("NJ-1");
		assertThat(told).as("what a log may say").hasToString("NJ-1");
		assertThat(told.urgency()).isEqualTo(CASE.urgency());
		assertThat(told.shown()).isEqualTo(EnumSet.complementOf(EnumSet.of(DataItem.SAFE_CONTACT)));
	}

	@Test
	void anAgeNotToldIsNotABand() {
		CaseFile ageless = Told.caseFile(Told.by("torture", OCCURRED, HarmWithin.LATER), List.of());
		assertThat(new DisclosedCase(ageless, "imlu", "NJ-1", Set.of(), EnumSet.allOf(DataItem.class)).ageBand())
			.isNull();
	}

	@Test
	void saysOnlyThePseudonymWhenPrinted() {
		assertThat(new DisclosedCase(CASE, "imlu", "NJ-1", Set.of("paralegal"), EnumSet.allOf(DataItem.class)))
			.hasToString("NJ-1");
	}

	private static Map<DataItem, List<Function<DisclosedCase, @Nullable Object>>> shownBy() {
		Map<DataItem, List<Function<DisclosedCase, @Nullable Object>>> shown = new LinkedHashMap<>();
		shown.put(DataItem.COUNTY, List.of(DisclosedCase::county));
		shown.put(DataItem.VIOLATION, List.of(DisclosedCase::violationType));
		shown.put(DataItem.AGE, List.of(DisclosedCase::ageBand));
		shown.put(DataItem.WISHES,
				List.of(DisclosedCase::languages, DisclosedCase::workerGender, DisclosedCase::accessible));
		shown.put(DataItem.SAFETY, List.of(DisclosedCase::safetyConcerns));
		shown.put(DataItem.PERPETRATORS, List.of(DisclosedCase::perpetrators));
		return shown;
	}

	private static List<EnumSet<DataItem>> everySet() {
		DataItem[] all = DataItem.values();
		return IntStream.range(0, 1 << all.length).mapToObj((bits) -> {
			EnumSet<DataItem> items = EnumSet.noneOf(DataItem.class);
			for (DataItem item : all) {
				if ((bits & (1 << item.ordinal())) != 0) {
					items.add(item);
				}
			}
			return items;
		}).toList();
	}

}
