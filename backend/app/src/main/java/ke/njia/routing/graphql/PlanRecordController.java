package ke.njia.routing.graphql;

import java.util.List;
import java.util.Optional;

import ke.njia.cases.CaseFile;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.routing.KeptPlan;
import ke.njia.routing.OwnReason;
import ke.njia.routing.PlanRecords;
import ke.njia.routing.Replay;
import ke.njia.routing.engine.RouteStep;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The plans people chose from, and what they would say today.
 */
@Controller
class PlanRecordController {

	private final PlanRecords records;

	private final Directory directory;

	PlanRecordController(PlanRecords records, Directory directory) {
		this.records = records;
		this.directory = directory;
	}

	@QueryMapping
	@Nullable Replay replayRoutePlan(@Argument String id, Actor actor) {
		return this.records.replay(id, actor).orElse(null);
	}

	@SchemaMapping
	List<KeptPlan> chosenPlans(CaseFile caseFile, Actor actor) {
		return this.records.listFor(caseFile, actor);
	}

	@SchemaMapping(typeName = "ChosenPlan")
	String inputHash(KeptPlan plan) {
		return plan.basis().inputHash();
	}

	@SchemaMapping(typeName = "ChosenPlan")
	long networkRevision(KeptPlan plan) {
		return plan.basis().networkRevision();
	}

	@SchemaMapping(typeName = "ChosenPlan")
	String rulesVersion(KeptPlan plan) {
		return plan.basis().rulesVersion();
	}

	@SchemaMapping(typeName = "ChosenPlan")
	String engineVersion(KeptPlan plan) {
		return plan.basis().engineVersion();
	}

	@SchemaMapping(typeName = "ChosenPlan")
	@Nullable OwnReason ownReason(KeptPlan plan) {
		return plan.answer().ownReason();
	}

	/** Whoever has left the network since is not known any more. */
	@SchemaMapping(typeName = "ChosenPlan")
	List<Organization> receivers(KeptPlan plan) {
		return plan.answer()
			.chosen()
			.stream()
			.map(RouteStep::chain)
			.map(List::getLast)
			.distinct()
			.map(this.directory.snapshot()::findOrganization)
			.flatMap(Optional::stream)
			.toList();
	}

}
