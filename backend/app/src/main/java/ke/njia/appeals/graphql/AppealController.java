package ke.njia.appeals.graphql;

import java.util.List;

import ke.njia.appeals.Appeal;
import ke.njia.appeals.AppealDesk;
import ke.njia.appeals.Draft;
import ke.njia.appeals.LetterFact;
import ke.njia.appeals.LetterLanguage;
import ke.njia.appeals.SecondLookDesk;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Appeals while they are written and looked at.
 */
@Controller
class AppealController {

	private final AppealDesk desk;

	private final SecondLookDesk looks;

	AppealController(AppealDesk desk, SecondLookDesk looks) {
		this.desk = desk;
		this.looks = looks;
	}

	@SchemaMapping
	List<Appeal> appeals(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor);
	}

	@SchemaMapping
	List<UserError> missing(Appeal appeal, Actor actor) {
		return this.desk.unready(appeal, actor);
	}

	@SchemaMapping
	boolean mine(Appeal appeal, Actor actor) {
		return appeal.isWrittenBy(actor);
	}

	@MutationMapping
	AppealPayload startAppeal(@Argument StartAppealInput input, Actor actor) {
		return AppealPayload.of(this.desk.start(input.caseFile(), input.follows(), input.draft().draft(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	AppealPayload saveAppeal(@Argument SaveAppealInput input, Actor actor) {
		return AppealPayload
			.of(this.desk.save(input.appeal(), input.version(), input.draft().draft(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	AppealPayload askSecondLook(@Argument AskSecondLookInput input, Actor actor) {
		return AppealPayload.of(this.looks.ask(input.appeal(), input.version(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	AppealPayload giveSecondLook(@Argument GiveSecondLookInput input, Actor actor) {
		return AppealPayload.of(this.looks.look(input.appeal(), input.version(), input.sha256(), input.approved(),
				input.idempotencyKey(), actor));
	}

	record AppealDraftInput(LetterLanguage language, String subject, List<String> addressees, List<LetterFact> facts,
			List<String> paragraphs, List<String> annexes) {

		Draft draft() {
			return new Draft(this.language, this.subject, this.addressees, this.facts, this.paragraphs, this.annexes);
		}

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "draft";
		}

	}

	record StartAppealInput(String idempotencyKey, String caseFile, @Nullable String follows, AppealDraftInput draft) {
	}

	record SaveAppealInput(String idempotencyKey, String appeal, int version, AppealDraftInput draft) {
	}

	record AskSecondLookInput(String idempotencyKey, String appeal, int version) {
	}

	record GiveSecondLookInput(String idempotencyKey, String appeal, int version, String sha256, boolean approved) {
	}

}
