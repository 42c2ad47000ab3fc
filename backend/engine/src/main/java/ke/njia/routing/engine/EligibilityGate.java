package ke.njia.routing.engine;

import java.util.Collections;

/**
 * Refuses an entry that does not take persons of this age or population. An age that is
 * not known refuses nothing: asking can wait until somebody stands at the door.
 */
record EligibilityGate(RouteRequest request) implements Gate {

	@Override
	public RefusalCode code() {
		return RefusalCode.ELIGIBILITY;
	}

	@Override
	public boolean passes(Candidate candidate) {
		ServiceAtLocation service = candidate.service();
		return takesAge(service) && takesPopulation(service)
				&& Collections.disjoint(service.excludes(), this.request.populations());
	}

	private boolean takesAge(ServiceAtLocation service) {
		if (this.request.age() == null) {
			return true;
		}
		int age = this.request.age();
		return (service.minAge() == null || age >= service.minAge())
				&& (service.maxAge() == null || age <= service.maxAge());
	}

	private boolean takesPopulation(ServiceAtLocation service) {
		return service.populations() == null
				|| !Collections.disjoint(service.populations(), this.request.populations());
	}

}
