package ke.njia.cases;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Starts the clocks of a case by the rules of {@code reference/clocks.csv}, each with its
 * source, and finds the one a need must meet.
 */
@Component
class Clocks {

	private static final ClassPathResource RULES = new ClassPathResource("reference/clocks.csv");

	static final String HARM_SOURCE = "How soon harm could come, as told at intake; not known counts as 72 hours";

	private final List<ClockRule> rules = read();

	private final CourtCalendar court;

	Clocks(CourtCalendar court) {
		this.court = court;
	}

	/** All rules, in the order of the file. */
	List<ClockRule> rules() {
		return this.rules;
	}

	/** All clocks of a case told so and opened then. */
	List<CaseClock> start(Account account, Instant openedAt, boolean decided) {
		Stream<CaseClock> ruled = this.rules.stream()
			.filter((rule) -> rule.appliesTo(account.violationType()))
			.filter((rule) -> !(decided && rule.code() == ClockCode.DECISION))
			.map((rule) -> rule.start(account.occurredEarliest(), openedAt, this.court));
		return Stream.concat(ruled, harm(account, openedAt).stream()).toList();
	}

	/**
	 * The need with the clock it must meet: the first hard clock of its kind of help that
	 * can still be met, else, as an aim, the moment harm could come. A hard clock that
	 * has ended rules nobody out: the person needs help all the same.
	 */
	static Need bind(String id, String serviceType, List<CaseClock> clocks, Instant now) {
		Optional<CaseClock> hard = clocks.stream()
			.filter((clock) -> clock.binds(serviceType, now))
			.min(Comparator.comparing(CaseClock::dueAt));
		Optional<CaseClock> aim = clocks.stream().filter((clock) -> clock.code() == ClockCode.HARM).findFirst();
		return hard.or(() -> aim)
			.map((clock) -> new Need(id, serviceType, clock.dueAt(), hard.isPresent(), clock.code()))
			.orElseGet(() -> new Need(id, serviceType, null, false, null));
	}

	private static Optional<CaseClock> harm(Account account, Instant openedAt) {
		return account.harmWithin()
			.limit()
			.map((limit) -> new CaseClock(ClockCode.HARM, ClockKind.SOFT, openedAt, openedAt.plus(limit), Set.of(),
					HARM_SOURCE));
	}

	private static List<ClockRule> read() {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader file = new InputStreamReader(RULES.getInputStream(), StandardCharsets.UTF_8);
				CSVParser rows = format.parse(file)) {
			return rows.stream().map(Clocks::rule).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ClockRule rule(CSVRecord row) {
		return new ClockRule(ClockCode.valueOf(row.get("code")), ClockKind.valueOf(row.get("kind")),
				Duration.ofMinutes(Long.parseLong(row.get("minutes"))), ClockRule.Start.valueOf(row.get("starts")),
				codes(row.get("violation_types")), codes(row.get("service_types")),
				ClockRule.Calendar.valueOf(row.get("calendar")), row.get("source"));
	}

	private static Set<String> codes(String joined) {
		return Arrays.stream(joined.split("\\|"))
			.filter((code) -> !code.isBlank())
			.collect(Collectors.toUnmodifiableSet());
	}

}
