package ke.njia.routing;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.Need;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.Fact;
import ke.njia.routing.engine.ReasonCode;
import ke.njia.routing.engine.RefusalCode;
import ke.njia.routing.engine.RouteLabel;
import ke.njia.routing.engine.RouteVector;
import org.jspecify.annotations.Nullable;

/**
 * The engine's answer with the case's and the directory's own entries in it; the schema
 * type RoutePlan explains each part.
 *
 * @param asOf the moment it was computed for
 * @param networkRevision revision of the partner network
 * @param rulesVersion version of the rules
 * @param engineVersion version of the engine
 * @param inputHash SHA-256, hexadecimal, of everything the answer rests on
 * @param provedOptimal whether the search finished
 * @param feasible whether every need has a step
 * @param deadline earliest hard deadline of the needs planned
 * @param routes at most six
 * @param refusals everybody who offers a needed service and was refused
 * @param infeasibleNeeds needs nobody can meet now
 */
public record PlannedRoutes(Instant asOf, long networkRevision, String rulesVersion, String engineVersion,
		String inputHash, boolean provedOptimal, boolean feasible, @Nullable Instant deadline, List<Planned> routes,
		List<Refused> refusals, List<Infeasible> infeasibleNeeds) {

	/**
	 * A route.
	 *
	 * @param id names the route in chooseRoute
	 * @param labels what it is best at
	 * @param vector its five figures
	 * @param steps one a need
	 * @param told organizations that learn of the case, the lead apart
	 * @param reasons what speaks for and against it
	 */
	public record Planned(String id, List<RouteLabel> labels, RouteVector vector, List<Step> steps,
			List<Organization> told, List<Why> reasons) {
	}

	/**
	 * How one need is met.
	 *
	 * @param need the need
	 * @param serviceAtLocation what meets it
	 * @param chain organizations on the way, the lead first
	 * @param servedAt when help begins
	 * @param servedAtMinute the same, minutes from asOf
	 * @param deadlineMinute minutes from asOf to the need's deadline
	 * @param travelMetres metres the person travels
	 * @param reasons what speaks for and against it
	 * @param fallbacks whom to ask instead
	 */
	public record Step(Need need, ServiceAtLocation serviceAtLocation, List<Organization> chain, Instant servedAt,
			long servedAtMinute, @Nullable Long deadlineMinute, long travelMetres, List<Why> reasons,
			List<Instead> fallbacks) {
	}

	/**
	 * An alternative to a step.
	 *
	 * @param serviceAtLocation what would meet the need
	 * @param servedAtMinute when help would begin if asked now, minutes from asOf
	 * @param askBy the last moment to ask that still meets the deadline
	 */
	public record Instead(ServiceAtLocation serviceAtLocation, long servedAtMinute, @Nullable Instant askBy) {
	}

	/**
	 * A coded reason.
	 *
	 * @param code the stable word the client translates
	 * @param weighs for or against
	 * @param facts the figures it rests on
	 */
	public record Why(ReasonCode code, Weighs weighs, List<Fact> facts) {
	}

	/** Direction of a reason. */
	public enum Weighs {

		FOR, AGAINST

	}

	/**
	 * A partner that was left out.
	 *
	 * @param need the need
	 * @param serviceAtLocation the partner's service
	 * @param codes every gate that refuses
	 * @param flip the fewest gates that would have to open; empty when safety stands in
	 * the way
	 */
	public record Refused(Need need, ServiceAtLocation serviceAtLocation, List<RefusalCode> codes,
			List<RefusalCode> flip) {
	}

	/**
	 * A need nobody can meet.
	 *
	 * @param need the need
	 * @param relaxations sets of gates a person could relax
	 */
	public record Infeasible(Need need, List<List<RefusalCode>> relaxations) {
	}

}
