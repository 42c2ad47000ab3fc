package ke.njia.cases.graphql;

import java.time.Clock;
import java.util.List;

import ke.njia.cases.CaseClock;
import ke.njia.cases.Board;
import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Page;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CaseController {

	private final IntakeDesk desk;

	private final Clock clock;

	CaseController(IntakeDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@QueryMapping
	BoardConnection caseFiles(@Argument int first, @Argument @Nullable String after, @Argument CaseStatus status,
			Actor actor) {
		Board board = this.desk.board(status, actor);
		return BoardConnection.of(Page.of(board.cases(), first, after, CaseFile::id), board.unopened());
	}

	@QueryMapping
	@Nullable CaseFile caseFile(@Argument String id, Actor actor) {
		return this.desk.read(id, actor).orElse(null);
	}

	@MutationMapping
	CaseFilePayload openCase(@Argument OpenCaseInput input, Actor actor) {
		return CaseFilePayload.of(this.desk.open(input.intake(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CaseFilePayload recordThreshold(@Argument RecordThresholdInput input, Actor actor) {
		return CaseFilePayload
			.of(this.desk.recordThreshold(input.caseFile(), input.threshold().entry(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	@Nullable CaseClock nextClock(CaseFile caseFile) {
		return caseFile.nextClock(this.clock.instant()).orElse(null);
	}

	@SchemaMapping(typeName = "Change", field = "caseFile")
	@Nullable CaseFile changed(Change change, Actor actor) {
		return change.caseFileId().isEmpty() ? null : this.desk.read(change.caseFileId(), actor).orElse(null);
	}

	record CaseFilePayload(@Nullable CaseFile caseFile, List<UserError> userErrors) {

		static CaseFilePayload of(Outcome<CaseFile> outcome) {
			return outcome.fold((caseFile) -> new CaseFilePayload(caseFile, List.of()),
					(errors) -> new CaseFilePayload(null, errors));
		}

	}

}
