package ke.njia.appeals;

import java.util.List;

import ke.njia.consent.DataItem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A fact is written once and stands wherever it is placed; what no paragraph places tells
 * nobody anything.
 */
class DraftTests {

	@Test
	void aFactStandsWhereverItIsPlaced() {
		Draft draft = draft(List.of("Arrested {{place}}.", "Held {{place}}, since {{place}}. {{unknown}}"));
		assertThat(draft.text()).containsExactly("Arrested in $1 Garissa\\.",
				"Held in $1 Garissa\\, since in $1 Garissa\\. {{unknown}}");
		assertThat(draft.words()).isEqualTo(13);
		assertThat(draft.placed()).containsExactlyInAnyOrder("place", "unknown");
	}

	@Test
	void onlyWhatIsPlacedIsTold() {
		assertThat(draft(List.of("Arrested {{place}}.")).items()).containsExactlyInAnyOrder(DataItem.NEEDS,
				DataItem.VIOLATION, DataItem.COUNTY);
		assertThat(draft(List.of("Arrested.")).items()).containsExactlyInAnyOrder(DataItem.NEEDS, DataItem.VIOLATION);
	}

	@Test
	void nothingOfItIsPrinted() {
		assertThat(draft(List.of("x")).toString()).isEqualTo("draft");
	}

	private static Draft draft(List<String> paragraphs) {
		return new Draft(LetterLanguage.ENGLISH, " Arrest ", List.of("frontline"),
				List.of(new LetterFact("place", DataItem.COUNTY, " in $1 Garissa\\ ", FactSource.PERSON, null),
						new LetterFact("age", DataItem.AGE, "19", FactSource.PERSON, null)),
				paragraphs, List.of());
	}

}
