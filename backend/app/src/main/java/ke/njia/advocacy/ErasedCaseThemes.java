package ke.njia.advocacy;

import ke.njia.cases.CaseErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a case that is erased out of what is counted, in that transaction.
 */
@Component
class ErasedCaseThemes {

	private final CaseThemes themes;

	ErasedCaseThemes(CaseThemes themes) {
		this.themes = themes;
	}

	@EventListener
	void remove(CaseErased event) {
		this.themes.remove(event.subjectId());
	}

}
