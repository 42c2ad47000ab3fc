package ke.njia.audit.graphql;

import ke.njia.audit.AccessReport;
import ke.njia.audit.AccessReports;
import ke.njia.audit.AuditLeaf;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccessReportController {

	private final AccessReports reports;

	private final Directory directory;

	AccessReportController(AccessReports reports, Directory directory) {
		this.reports = reports;
		this.directory = directory;
	}

	@QueryMapping
	@Nullable AccessReport accessReport(@Argument String caseFile, Actor actor) {
		return this.reports.read(caseFile, actor).orElse(null);
	}

	@SchemaMapping
	LeafConnection<AccessEntry> entries(AccessReport report, @Argument int first, @Argument @Nullable String after) {
		return LeafConnection.of(first, after, AccessEntry::number,
				(before, limit) -> this.reports.entries(report, before, limit).stream().map(AccessEntry::of).toList());
	}

	@SchemaMapping(typeName = "AccessDay", field = "organization")
	@Nullable Organization ofDay(AccessReport.Day day, Actor actor) {
		return known(day.organizationId(), actor);
	}

	@SchemaMapping(typeName = "AccessEntry", field = "organization")
	@Nullable Organization ofEntry(AccessEntry entry, Actor actor) {
		return known(entry.organizationId(), actor);
	}

	private @Nullable Organization known(String id, Actor actor) {
		return this.directory.current()
			.findOrganization(id)
			.filter((organization) -> organization.visibility().shownTo(actor))
			.orElse(null);
	}

}
