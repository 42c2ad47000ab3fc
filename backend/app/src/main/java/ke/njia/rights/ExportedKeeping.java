package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.audit.AccessReport;
import ke.njia.audit.AccessReports;
import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the person asked for by right, how long the case is kept, and who saw it.
 */
@Component
class ExportedKeeping {

	private final RightsDesk rights;

	private final Retentions retentions;

	private final AccessReports reports;

	private final ExportedWords words;

	ExportedKeeping(RightsDesk rights, Retentions retentions, AccessReports reports, ExportedWords words) {
		this.rights = rights;
		this.retentions = retentions;
		this.reports = reports;
		this.words = words;
	}

	List<Requested> requests(CaseFile caseFile, Actor actor) {
		return this.rights.listFor(caseFile, actor)
			.stream()
			.map((one) -> new Requested(one.kind(), one.receivedAt(), one.dueAt(), one.closedAt(), one.refusal()))
			.toList();
	}

	Kept kept(CaseFile caseFile) {
		Retention retention = this.retentions.of(caseFile);
		return new Kept(retention.retentionClass(), retention.retentionClass().source(), retention.until(),
				retention.held());
	}

	List<Saw> whoSaw(CaseFile caseFile, Actor actor) {
		return this.reports.read(caseFile.id(), actor)
			.map(AccessReport::days)
			.orElse(List.of())
			.stream()
			.map((day) -> Saw.of(day, this.words.organization(day.organizationId())))
			.toList();
	}

	/** Something the person asked for. */
	record Requested(RightKind kind, Instant receivedAt, Instant dueAt, @Nullable Instant closedAt,
			@Nullable RequestRefusal refusal) {
	}

	/** How long it is kept. */
	record Kept(RetentionClass rule, String source, Instant until, boolean legalHold) {
	}

	/** How often people of one organization did one thing on one day. */
	record Saw(String day, ExportedWords.Named organization, String action, int people, int times) {

		static Saw of(AccessReport.Day day, ExportedWords.Named organization) {
			return new Saw(day.day(), organization, day.action(), day.people(), day.times());
		}

	}

}
