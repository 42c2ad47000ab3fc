package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseClock;
import ke.njia.cases.CaseFile;
import ke.njia.cases.CasePurpose;
import ke.njia.cases.ClockEnding;
import ke.njia.cases.ClockOutcomeDesk;
import ke.njia.cases.LawfulnessDesk;
import ke.njia.cases.LegalBasis;
import ke.njia.cases.Processing;
import ke.njia.cases.RectificationDesk;
import ke.njia.cases.RectifiedField;
import ke.njia.cases.ThresholdAnswer;
import ke.njia.cases.ThresholdCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How a case is recorded: on what basis, what was judged of it, its clocks, and what was
 * put right.
 */
@Component
class ExportedFacts {

	private final LawfulnessDesk lawfulness;

	private final RectificationDesk rectifications;

	private final ClockOutcomeDesk outcomes;

	private final ExportedWords words;

	ExportedFacts(LawfulnessDesk lawfulness, RectificationDesk rectifications, ClockOutcomeDesk outcomes,
			ExportedWords words) {
		this.lawfulness = lawfulness;
		this.rectifications = rectifications;
		this.outcomes = outcomes;
		this.words = words;
	}

	static @Nullable Ground ground(CaseFile caseFile) {
		Processing processing = caseFile.processing();
		return (processing != null) ? ground(processing) : null;
	}

	List<EarlierGround> earlier(CaseFile caseFile) {
		return this.lawfulness.earlier(caseFile)
			.stream()
			.map((was) -> new EarlierGround(ground(was.processing()), was.replacedAt(), was.reason().name()))
			.toList();
	}

	static List<Judged> thresholds(CaseFile caseFile) {
		return caseFile.thresholds()
			.stream()
			.map((one) -> new Judged(one.code(), one.answer(), one.reason(), one.recordedAt()))
			.toList();
	}

	static List<Running> clocks(CaseFile caseFile) {
		return caseFile.clocks().stream().map(Running::of).toList();
	}

	List<Stilled> clockEndings(CaseFile caseFile) {
		return this.outcomes.listFor(caseFile).stream().map(Stilled::of).toList();
	}

	List<Corrected> rectifications(CaseFile caseFile) {
		return this.rectifications.listFor(caseFile)
			.stream()
			.map((one) -> new Corrected(one.at(), one.reason().name(), one.fields(), this.words.account(one.was()),
					one.needs().stream().map(this.words::need).toList()))
			.toList();
	}

	private static Ground ground(Processing processing) {
		return new Ground(processing.basis(), processing.basis().law(), processing.purposes(), processing.recordedAt());
	}

	/** Basis and purposes. */
	record Ground(LegalBasis basis, String law, List<CasePurpose> purposes, Instant recordedAt) {
	}

	/** Basis and purposes that held before. */
	record EarlierGround(Ground was, Instant replacedAt, String reason) {
	}

	/** An answer to a threshold. */
	record Judged(ThresholdCode threshold, ThresholdAnswer answer, String reason, Instant recordedAt) {
	}

	/** A clock. */
	record Running(String clock, Instant startedAt, Instant dueAt, String source) {

		static Running of(CaseClock clock) {
			return new Running(clock.code().name(), clock.startedAt(), clock.dueAt(), clock.source());
		}

	}

	/** What was said of a clock, and whether it stands still by it. */
	record Stilled(String clock, String outcome, Instant dueAt, Instant at, boolean inForce) {

		static Stilled of(ClockOutcomeDesk.Said said) {
			ClockEnding ending = said.ending();
			return new Stilled(ending.code().name(), ending.outcome().name(), ending.dueAt(), ending.at(),
					said.inForce());
		}

	}

	/** Something that was put right, as it was before. */
	record Corrected(Instant at, String reason, List<RectifiedField> fields, ExportedWords.Told was,
			List<ExportedWords.Code> needs) {
	}

}
