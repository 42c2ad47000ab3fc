package ke.njia.rights.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.rights.ExportDesk;
import ke.njia.rights.NewRightsRequest;
import ke.njia.rights.RequestRefusal;
import ke.njia.rights.Retention;
import ke.njia.rights.Retentions;
import ke.njia.rights.RightKind;
import ke.njia.rights.RightsDesk;
import ke.njia.rights.RightsRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RightsController {

	private final RightsDesk desk;

	private final ExportDesk exports;

	private final Retentions retentions;

	private final Clock clock;

	RightsController(RightsDesk desk, ExportDesk exports, Retentions retentions, Clock clock) {
		this.desk = desk;
		this.exports = exports;
		this.retentions = retentions;
		this.clock = clock;
	}

	@QueryMapping
	List<RightsRequest> openRightsRequests(Actor actor) {
		return this.desk.open(actor);
	}

	@MutationMapping
	RightsRequestPayload recordRightsRequest(@Argument RecordRightsRequestInput input, Actor actor) {
		return RightsRequestPayload
			.of(this.desk.record(new NewRightsRequest(input.caseFile(), input.kind(), input.receivedAt()),
					input.idempotencyKey(), actor));
	}

	@MutationMapping
	RightsRequestPayload closeRightsRequest(@Argument CloseRightsRequestInput input, Actor actor) {
		return RightsRequestPayload
			.of(this.desk.close(input.request(), input.refusal(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CaseExportPayload exportCase(@Argument ExportCaseInput input, Actor actor) {
		return this.exports.export(input.caseFile(), actor)
			.fold((document) -> new CaseExportPayload(document, List.of()),
					(errors) -> new CaseExportPayload(null, errors));
	}

	@SchemaMapping
	List<RightsRequest> rightsRequests(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	CaseRetention retention(CaseFile caseFile) {
		Retention retention = this.retentions.of(caseFile);
		return new CaseRetention(retention.retentionClass().name(), retention.retentionClass().source(),
				retention.lastActivityAt(), retention.until(), retention.held());
	}

	@SchemaMapping
	Instant dueAt(RightsRequest request) {
		return request.dueAt();
	}

	@SchemaMapping
	boolean overdue(RightsRequest request) {
		return request.isOverdue(this.clock.instant());
	}

	/** How long a case is kept, and where that comes from. */
	record CaseRetention(String rule, String source, Instant lastActivityAt, Instant until, boolean held) {
	}

	record RightsRequestPayload(@Nullable RightsRequest request, List<UserError> userErrors) {

		static RightsRequestPayload of(Outcome<RightsRequest> outcome) {
			return outcome.fold((request) -> new RightsRequestPayload(request, List.of()),
					(errors) -> new RightsRequestPayload(null, errors));
		}

	}

	record CaseExportPayload(@Nullable String document, List<UserError> userErrors) {
	}

	record RecordRightsRequestInput(String idempotencyKey, String caseFile, RightKind kind, Instant receivedAt) {
	}

	record CloseRightsRequestInput(String idempotencyKey, String request, @Nullable RequestRefusal refusal) {
	}

	record ExportCaseInput(String caseFile) {
	}

}
