package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClosingCheck;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.ClosingPoint;
import ke.njia.kernel.Fact;

import org.springframework.stereotype.Component;

/**
 * No case ends while its person waits for an answer that the law gives them.
 */
@Component
class RightsLeft implements ClosingCheck {

	private final RightsRequests requests;

	RightsLeft(RightsRequests requests) {
		this.requests = requests;
	}

	@Override
	public List<ClosingPoint> look(CaseFile caseFile, Instant now) {
		return ClosingPoint
			.of(ClosingCode.RIGHTS_REQUEST_OPEN, caseFile,
					this.requests.listFor(caseFile.id())
						.stream()
						.filter((request) -> request.closedAt() == null)
						.map((request) -> Fact.of("request", request.id()))
						.toList())
			.toList();
	}

}
