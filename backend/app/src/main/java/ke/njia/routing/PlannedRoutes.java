package ke.njia.routing;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import ke.njia.cases.Need;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.routing.engine.Beaten;
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
 * @param provedOptimal whether the search finished
 * @param feasible whether every need has a step
 * @param deadline earliest hard deadline of the needs planned
 * @param routes at most six
 * @param infeasibleNeeds needs nobody can meet now
 * @param leftOver what is worked out only when somebody asks for it
 */
public record PlannedRoutes(Instant asOf, long networkRevision, String rulesVersion, String engineVersion,
		boolean provedOptimal, boolean feasible, @Nullable Instant deadline, List<Planned> routes,
		List<Infeasible> infeasibleNeeds, LeftOver leftOver) {

	/**
	 * A route.
	 *
	 * @param id names the route in chooseRoute
	 * @param labels what it is best at
	 * @param vector its five figures
	 * @param steps one a need
	 * @param told organizations that learn of the case, the lead apart
	 * @param explained what speaks for and against it, worked out when somebody asks
	 */
	public record Planned(String id, List<RouteLabel> labels, RouteVector vector, List<Step> steps,
			List<Organization> told, Supplier<List<Why>> explained) {

		/** What speaks for and against it. */
		public List<Why> reasons() {
			return this.explained.get();
		}

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
	 * @param explained what is worked out only when somebody asks for it
	 */
	public record Step(Need need, ServiceAtLocation serviceAtLocation, List<Organization> chain, Instant servedAt,
			long servedAtMinute, @Nullable Long deadlineMinute, long travelMetres, StepExplained explained) {

		/** What speaks for and against it. */
		public List<Why> reasons() {
			return this.explained.reasons();
		}

		/** Whom to ask instead. */
		public List<Instead> fallbacks() {
			return this.explained.fallbacks();
		}

		/** The organization that gives help. */
		public Organization receiver() {
			return this.chain.getLast();
		}

	}

	/** What is worked out of a step only when somebody asks for it. */
	public interface StepExplained {

		List<Why> reasons();

		List<Instead> fallbacks();

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
	 * A need nobody can meet.
	 *
	 * @param need the need
	 * @param relaxations sets of gates a person could relax
	 * @param choices the partners that the smallest changes would bring in, at most five
	 */
	public record Infeasible(Need need, List<List<RefusalCode>> relaxations, Supplier<List<Refused>> choices) {
	}

	/**
	 * A partner that passes every gate and is in no route shown.
	 *
	 * @param need the need
	 * @param serviceAtLocation the partner's service
	 * @param route identifier of the shown route it comes nearest to
	 * @param labels what that route is best at
	 * @param worse what would be worse there with it; empty where only the order of
	 * identifiers decides
	 * @param better what would be better there with it, and better still in another route
	 */
	public record Outdone(Need need, ServiceAtLocation serviceAtLocation, String route, List<RouteLabel> labels,
			List<Beaten.Gap> worse, List<Beaten.Gap> better) {
	}

	/**
	 * Needs that can be met one by one, but not together.
	 *
	 * @param needs the needs; without any one of them the others can be met
	 * @param serviceAtLocations the entries they share
	 */
	public record Short(List<Need> needs, List<ServiceAtLocation> serviceAtLocations) {
	}

	/** What is worked out only when somebody asks for it. */
	public interface LeftOver {

		String inputHash();

		List<Refused> refusals();

		List<Outdone> outdone();

		List<Short> shortages();

	}

	/** SHA-256, hexadecimal, of everything the answer rests on. */
	public String inputHash() {
		return this.leftOver.inputHash();
	}

	/** Everybody who offers a needed service and was refused. */
	public List<Refused> refusals() {
		return this.leftOver.refusals();
	}

	/** Partners that pass every gate and are in no route shown. */
	public List<Outdone> outdone() {
		return this.leftOver.outdone();
	}

	/** Needs that lack room together, where no route was found for that. */
	public List<Short> shortages() {
		return this.leftOver.shortages();
	}

}
