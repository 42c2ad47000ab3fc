package ke.njia.consent.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.BreakGlass;
import ke.njia.consent.BreakGlassReason;
import ke.njia.consent.DataItem;
import ke.njia.consent.EmergencyDesk;
import ke.njia.consent.NewBreakGlass;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class BreakGlassController {

	private final EmergencyDesk desk;

	private final IntakeDesk cases;

	private final Directory directory;

	BreakGlassController(EmergencyDesk desk, IntakeDesk cases, Directory directory) {
		this.desk = desk;
		this.cases = cases;
		this.directory = directory;
	}

	@MutationMapping
	BreakGlassPayload breakGlass(@Argument BreakGlassInput input, Actor actor) {
		return payload(this.desk.breakGlass(
				new NewBreakGlass(input.caseFile(), input.recipient(), input.items(), input.reason()),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	BreakGlassPayload reviewBreakGlass(@Argument ReviewBreakGlassInput input, Actor actor) {
		return payload(this.desk.review(input.breakGlass(), input.upheld(), input.idempotencyKey(), actor));
	}

	@QueryMapping
	List<BreakGlass> unreviewedGlass(Actor actor) {
		return this.desk.unreviewed(actor);
	}

	@SchemaMapping
	List<BreakGlass> brokenGlass(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	CaseFile caseFile(BreakGlass glass, Actor actor) {
		return this.cases.read(glass.caseFileId(), actor).orElseThrow();
	}

	@SchemaMapping
	Organization recipient(BreakGlass glass) {
		return this.directory.snapshot().organization(glass.recipientId());
	}

	@SchemaMapping
	boolean mine(BreakGlass glass, Actor actor) {
		return glass.openedBy().equals(actor.subject());
	}

	@SchemaMapping
	@Nullable Instant reviewedAt(BreakGlass glass) {
		return (glass.review() != null) ? glass.review().at() : null;
	}

	@SchemaMapping
	@Nullable Boolean upheld(BreakGlass glass) {
		return (glass.review() != null) ? glass.review().upheld() : null;
	}

	private static BreakGlassPayload payload(Outcome<BreakGlass> outcome) {
		return outcome.fold((glass) -> new BreakGlassPayload(glass, List.of()),
				(errors) -> new BreakGlassPayload(null, errors));
	}

	record BreakGlassInput(String idempotencyKey, String caseFile, String recipient, List<DataItem> items,
			BreakGlassReason reason) {
	}

	record ReviewBreakGlassInput(String idempotencyKey, String breakGlass, boolean upheld) {
	}

	record BreakGlassPayload(@Nullable BreakGlass breakGlass, List<UserError> userErrors) {
	}

}
