package ke.njia.workflow;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.cases.CaseClock;
import ke.njia.cases.CaseFile;
import ke.njia.cases.ClockCode;
import ke.njia.cases.ClockKind;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.Threshold;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;
import ke.njia.cases.Told;
import ke.njia.cases.Urgency;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/** Cases to decide about, for tests. */
final class Worked {

	static final Instant OPENED = Instant.parse("2026-11-22T06:00:00Z");

	private Worked() {
	}

	/** A case with clocks that end so many minutes after it was opened. */
	static CaseFile with(Map<ClockCode, Integer> minutes) {
		return Told.caseFile(Told.by("arbitrary-arrest", OPENED, HarmWithin.HOURS_24),
				minutes.entrySet()
					.stream()
					.map((clock) -> clock(clock.getKey(), OPENED.plus(Duration.ofMinutes(clock.getValue()))))
					.toList());
	}

	/** A case as pressing and as severe as that. */
	static CaseFile of(Urgency urgency, ThresholdAnswer severity) {
		return of(urgency, ThresholdCode.SEVERITY, severity);
	}

	/** A case as pressing as that, with one threshold answered. */
	static CaseFile of(Urgency urgency, ThresholdCode code, ThresholdAnswer answer) {
		CaseFile plain = with(Map.of());
		return new CaseFile(plain.id(), plain.reference(), plain.lead(), plain.status(), urgency, plain.openedAt(),
				null, plain.account(), plain.needs(), List.of(new Threshold(code, answer, "Told", OPENED)),
				plain.clocks(), plain.disclosureSalt(), plain.processing());
	}

	/** Rows of a reference file. */
	static List<CSVRecord> reference(String file) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader reader = new InputStreamReader(new ClassPathResource("reference/" + file).getInputStream(),
				StandardCharsets.UTF_8)) {
			return format.parse(reader).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CaseClock clock(ClockCode code, Instant due) {
		return new CaseClock(code, ClockKind.SOFT, OPENED, null, due, due, Set.of(), null);
	}

}
