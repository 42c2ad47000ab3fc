package ke.njia.consent;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContactRuleTests {

	private static final List<DayOfWeek> WORKDAYS = List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ "08:00, 17:00, true", "00:00, 23:59, true", "17:00, 08:00, false", "08:00, 08:00, false",
			"8:00, 17:00, false", "08:00, 24:00, false", "08:60, 17:00, false", "'', 17:00, false",
			"08:00:00, 17:00:00, false" })
	void hoursAreHoursOfOneDay(String from, String until, boolean taken) {
		ContactRule rule = rule(List.of(new ContactWindow(WORKDAYS, from, until)), null);
		assertThat(rule.faults().isEmpty()).isEqualTo(taken);
	}

	@Test
	void aWindowNeedsADayAndAWeekHasSeven() {
		assertThat(rule(List.of(new ContactWindow(List.of(), "08:00", "09:00")), null).faults().getFirst().path())
			.containsExactly("windows", "0");
		ContactWindow window = new ContactWindow(WORKDAYS, "08:00", "09:00");
		assertThat(rule(Collections.nCopies(7, window), null).faults()).isEmpty();
		assertThat(rule(Collections.nCopies(8, window), null).faults()).hasSize(1);
	}

	@Test
	void aLineIsOneLineAndNotTooLong() {
		assertThat(Stream.of("0700 000 000", "ŋ".repeat(120)).map((line) -> rule(List.of(), line).faults()))
			.allMatch(List::isEmpty);
		assertThat(Stream.of("", " ", "a\nb", "a\u0000", "x".repeat(121)).map((line) -> rule(List.of(), line).faults()))
			.allMatch((faults) -> faults.size() == 1);
	}

	@Test
	void whereNobodyMayTryThereIsNothingToTryWith() {
		assertThat(new ContactRule(List.of(), List.of(), null, null, null, null, false).faults()).isEmpty();
		assertThat(new ContactRule(List.of(), List.of(), "0700 000 000", null, null, null, false).faults()
			.getFirst()
			.path()).containsExactly("channels");
	}

	@Test
	void saysNothingWhenPrinted() {
		assertThat(rule(List.of(), "0700 000 000").toString()).isEqualTo("ContactRule");
	}

	private static ContactRule rule(List<ContactWindow> windows, @Nullable String contact) {
		return new ContactRule(List.of(ContactChannel.CALL), windows, contact, "jioni", "asubuhi", "a shop", false);
	}

}
