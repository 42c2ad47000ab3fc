package ke.njia.consent;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.ClosingCheck;
import ke.njia.cases.ClosingCode;
import ke.njia.cases.ClosingPoint;
import ke.njia.kernel.Fact;

import org.springframework.stereotype.Component;

/**
 * No case ends while nobody has looked at what was told of it without consent.
 */
@Component
class GlassLeft implements ClosingCheck {

	private final BrokenGlass brokenGlass;

	GlassLeft(BrokenGlass brokenGlass) {
		this.brokenGlass = brokenGlass;
	}

	@Override
	public List<ClosingPoint> look(CaseFile caseFile, Instant now) {
		return ClosingPoint
			.of(ClosingCode.GLASS_UNREVIEWED, caseFile,
					this.brokenGlass.listFor(List.of(caseFile.id()))
						.stream()
						.filter((glass) -> glass.review() == null)
						.map((glass) -> Fact.of("breakGlass", glass.id()))
						.toList())
			.toList();
	}

}
