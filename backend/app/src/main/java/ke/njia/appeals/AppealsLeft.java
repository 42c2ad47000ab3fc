package ke.njia.appeals;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClosingCheck;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.ClosingPoint;
import ke.njia.kernel.Fact;

import org.springframework.stereotype.Component;

/**
 * No case ends while a body waits for a word of ours; and whoever ends one over an appeal
 * that was not sent, or has no answer, says why.
 */
@Component
class AppealsLeft implements ClosingCheck {

	private final Appeals appeals;

	AppealsLeft(Appeals appeals) {
		this.appeals = appeals;
	}

	@Override
	public List<ClosingPoint> look(CaseFile caseFile, Instant now) {
		List<Appeal> appeals = this.appeals.listFor(caseFile.id());
		List<Fact> unsent = appeals.stream()
			.filter((appeal) -> appeal.state() != AppealState.SENT
					|| appeal.sendings().stream().anyMatch(AppealSending::isToBeMailed))
			.map((appeal) -> Fact.of("appeal", appeal.id()))
			.toList();
		return Stream
			.of(ClosingPoint.of(ClosingCode.BODY_QUESTION_WAITS, caseFile, sent(appeals, AppealSending::isAsked)),
					ClosingPoint.of(ClosingCode.APPEAL_UNSENT, caseFile, unsent),
					ClosingPoint.of(ClosingCode.APPEAL_UNANSWERED, caseFile, sent(appeals, AppealSending::isAwaited)))
			.flatMap((points) -> points)
			.toList();
	}

	private static List<Fact> sent(List<Appeal> appeals, Predicate<AppealSending> which) {
		return appeals.stream()
			.flatMap((appeal) -> appeal.sendings().stream())
			.filter(which)
			.map((sending) -> Fact.of("sending", sending.id()))
			.toList();
	}

}
