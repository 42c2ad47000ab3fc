package ke.njia.cases.graphql;

import java.util.List;

import ke.njia.cases.BasisChange;
import ke.njia.cases.CaseFile;
import ke.njia.cases.CasePurpose;
import ke.njia.cases.LawfulnessDesk;
import ke.njia.cases.LegalBasis;
import ke.njia.cases.NewProcessing;
import ke.njia.cases.Processing;
import ke.njia.kernel.Actor;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * On what basis, and what for, a case is recorded.
 */
@Controller
class LawfulnessController {

	private final LawfulnessDesk desk;

	LawfulnessController(LawfulnessDesk desk) {
		this.desk = desk;
	}

	@MutationMapping
	CaseController.CaseFilePayload recordLegalBasis(@Argument RecordLegalBasisInput input, Actor actor) {
		return CaseController.CaseFilePayload
			.of(this.desk.record(new NewProcessing(input.caseFile(), input.basis(), input.purposes(), input.reason()),
					input.idempotencyKey(), actor));
	}

	@SchemaMapping
	List<Processing.Earlier> earlierProcessing(CaseFile caseFile) {
		return this.desk.earlier(caseFile);
	}

	@SchemaMapping(typeName = "CaseProcessing")
	String law(Processing processing) {
		return processing.basis().law();
	}

	record RecordLegalBasisInput(String idempotencyKey, String caseFile, LegalBasis basis, List<CasePurpose> purposes,
			BasisChange reason) {
	}

}
