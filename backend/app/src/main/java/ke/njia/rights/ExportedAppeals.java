package ke.njia.rights;

import java.util.List;

import ke.njia.appeals.Appeal;
import ke.njia.appeals.AppealDesk;
import ke.njia.appeals.AppealSending;
import ke.njia.appeals.Draft;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * What was written to bodies outside about a case, for the person it is about. Who wrote
 * it is not theirs to carry around.
 */
@Component
class ExportedAppeals {

	private final AppealDesk desk;

	private final ExportedWords words;

	ExportedAppeals(AppealDesk desk, ExportedWords words) {
		this.desk = desk;
		this.words = words;
	}

	List<CaseExport.Appealed> appeals(CaseFile caseFile, Actor actor) {
		return this.desk.listFor(caseFile, actor).stream().map(this::appealed).toList();
	}

	private CaseExport.Appealed appealed(Appeal appeal) {
		Draft draft = appeal.current().draft();
		return new CaseExport.Appealed(draft.language(), draft.subject(), draft.text(), appeal.current().savedAt(),
				appeal.state(), appeal.sendings().stream().map(this::sent).toList());
	}

	private CaseExport.Sent sent(AppealSending sending) {
		return new CaseExport.Sent(sending.body(), this.words.organization(sending.recipient()), sending.channel(),
				sending.version(), sending.sentAt(), sending.sha256(), sending.acknowledged(), sending.reference(),
				sending.messages()
					.stream()
					.map((one) -> new CaseExport.Written(one.kind(), one.at(), one.words()))
					.toList());
	}

}
