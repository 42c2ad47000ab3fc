package ke.njia.advocacy;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a case that is erased out of what is counted, in that transaction.
 */
@Component
class ErasedCaseCounts {

	private final CaseThemes themes;

	private final CaseAccountabilities accountabilities;

	private final Pipeline pipeline;

	ErasedCaseCounts(CaseThemes themes, CaseAccountabilities accountabilities, Pipeline pipeline) {
		this.themes = themes;
		this.accountabilities = accountabilities;
		this.pipeline = pipeline;
	}

	@EventListener
	void remove(CaseErased event) {
		String caseFile = event.subjectId();
		this.themes.remove(caseFile);
		this.accountabilities.find(caseFile).map(CaseAccountability::mark).ifPresent(this.pipeline::remove);
		this.accountabilities.remove(caseFile);
	}

}
