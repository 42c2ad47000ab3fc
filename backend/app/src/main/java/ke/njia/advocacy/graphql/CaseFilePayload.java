package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act on a case.
 *
 * @param caseFile null when the act was refused
 * @param userErrors why it was refused
 */
record CaseFilePayload(@Nullable CaseFile caseFile, List<UserError> userErrors) {

	static CaseFilePayload of(Outcome<CaseFile> outcome) {
		return outcome.fold((caseFile) -> new CaseFilePayload(caseFile, List.of()),
				(errors) -> new CaseFilePayload(null, errors));
	}

}
