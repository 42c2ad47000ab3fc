package ke.njia.consent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may agree for whom, told as a coordinator would tell it: {@code 15 guardian parent
 * none} is a child of fifteen for whom an uninvolved parent agrees.
 */
class ConsentCapacityTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			34 spoken                                       | taken for 366
			34 written                                      | taken for 366
			34 guardian spouse none                         | adult-decides
			34 guardian spouse none court_appointed         | taken for 366
			34 guardian spouse tied court_appointed         | guardian-is-tied
			34 guardian                                     | guardian-missing adult-decides
			34 spoken court_appointed                       | incapacity-is-an-adults
			34 spoken no_guardian                           | assent-is-a-childs
			18 spoken                                       | taken for 366
			17 spoken                                       | child-needs-guardian
			17 written                                      | child-needs-guardian
			17 spoken guardian_is_tied                      | taken for 90
			17 spoken asking_is_dangerous                   | taken for 90
			17 guardian parent none                         | taken for 90
			17 guardian parent tied                         | guardian-is-tied
			17 guardian parent alleged_perpetrator          | guardian-is-tied
			17 guardian childrens_officer none              | taken for 90
			17 guardian parent none cannot_be_reached       | assent-is-a-childs
			17 guardian parent none court_appointed         | incapacity-is-an-adults
			0 guardian legal_guardian none                  | taken for 90
			0 spoken                                        | child-needs-guardian
			unknown spoken                                  | taken for 366
			unknown guardian parent none                    | taken for 90
			unknown guardian parent none cannot_decide      | taken for 366
			unknown spoken no_guardian                      | taken for 90
			unknown guardian parent alleged_perpetrator     | guardian-is-tied
			34 spoken parent none                           | no-guardian-agreed
			""")
	void whoMayAgree(String told, String answer) {
		ConsentCapacity capacity = read(told);
		List<String> rules = rules(capacity);
		if (answer.startsWith("taken")) {
			assertThat(rules).isEmpty();
			assertThat(capacity.longest()).isEqualTo(Duration.ofDays(Long.parseLong(answer.split(" ")[2])));
		}
		else {
			assertThat(rules).containsExactlyInAnyOrder(answer.split(" "));
		}
	}

	/** Even if a fault went unnoticed. */
	@Test
	void nobodyAgreesForLongForAChildHoweverItIsSaid() {
		assertThat(read("17 spoken").longest()).isEqualTo(ConsentCapacity.LONGEST_FOR_CHILD);
		assertThat(read("17 guardian parent none court_appointed").longest())
			.isEqualTo(ConsentCapacity.LONGEST_FOR_CHILD);
	}

	/** Whatever else is said, one who is tied to the perpetrator never agrees. */
	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "TIED", "ALLEGED_PERPETRATOR" })
	void noGuardianWhoIsTiedAgreesWhateverElseIsSaid(Guardian.Tie tie) {
		int asked = 0;
		for (Integer age : Arrays.asList(null, 0, 11, 17, 18, 60)) {
			for (Guardian.RelationToPerson relation : Guardian.RelationToPerson.values()) {
				for (IncapacityReason incapacity : orNone(IncapacityReason.values())) {
					for (AssentReason assent : orNone(AssentReason.values())) {
						Asking asking = new Asking(ConsentForm.GUARDIAN, "som", null, new Guardian(relation, tie),
								assent, incapacity, null);
						assertThat(rules(new ConsentCapacity(asking, age))).contains("guardian-is-tied");
						asked++;
					}
				}
			}
		}
		assertThat(asked).isEqualTo(6 * 8 * 4 * 5);
	}

	@Test
	void aChildIsAskedAgainSoonerThanAnAdult() {
		assertThat(ConsentCapacity.LONGEST_FOR_CHILD).isLessThan(ConsentCapacity.LONGEST);
	}

	private static <T> List<@Nullable T> orNone(T[] values) {
		List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
		all.add(null);
		return all;
	}

	private static List<String> rules(ConsentCapacity capacity) {
		return capacity.faults().stream().map(UserError::facts).map((facts) -> facts.getFirst().value()).toList();
	}

	private static ConsentCapacity read(String told) {
		Map<Boolean, List<String>> words = Arrays.stream(told.split(" +"))
			.collect(Collectors.partitioningBy((word) -> word.matches("\\d+")));
		Integer age = words.get(true).isEmpty() ? null : Integer.valueOf(words.get(true).getFirst());
		Guardian.RelationToPerson relation = find(Guardian.RelationToPerson.class, words.get(false));
		Guardian.Tie tie = find(Guardian.Tie.class, words.get(false));
		ConsentForm form = find(ConsentForm.class, words.get(false));
		return new ConsentCapacity(new Asking(form, "som", null,
				(relation != null) ? new Guardian(relation, tie) : null, find(AssentReason.class, words.get(false)),
				find(IncapacityReason.class, words.get(false)), null), age);
	}

	private static <E extends Enum<E>> @Nullable E find(Class<E> type, List<String> words) {
		return words.stream()
			.flatMap((word) -> Arrays.stream(type.getEnumConstants())
				.filter((value) -> value.name().toLowerCase(Locale.ROOT).equals(word)))
			.findFirst()
			.orElse(null);
	}

}
