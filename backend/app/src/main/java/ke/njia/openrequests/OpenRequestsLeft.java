package ke.njia.openrequests;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClosingCheck;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.ClosingPoint;
import ke.njia.kernel.Fact;

import org.springframework.stereotype.Component;

/**
 * No case ends while partners may still claim a need of it.
 */
@Component
class OpenRequestsLeft implements ClosingCheck {

	private final OpenRequests requests;

	OpenRequestsLeft(OpenRequests requests) {
		this.requests = requests;
	}

	@Override
	public List<ClosingPoint> look(CaseFile caseFile, Instant now) {
		return ClosingPoint
			.of(ClosingCode.OPEN_REQUEST_LIVE, caseFile,
					this.requests.listForCases(List.of(caseFile.id()))
						.stream()
						.filter((request) -> request.status().isLive())
						.map((request) -> Fact.of("openRequest", request.id()))
						.toList())
			.toList();
	}

}
