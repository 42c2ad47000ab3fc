package ke.njia.routing.engine;

/**
 * Refuses an organization on the list of those never to be told, or tied to an alleged
 * perpetrator by a tie of a kind the case fears. The lead holds the case already.
 */
record SafetyGate(RouteRequest request) implements Gate {

	@Override
	public RefusalCode code() {
		return RefusalCode.SAFETY;
	}

	@Override
	public boolean passes(Candidate candidate) {
		return candidate.offeredByLead() || admits(candidate.organization());
	}

	boolean admits(Organization organization) {
		return !this.request.never().contains(organization.id())
				&& organization.conflicts().stream().noneMatch(this::endangers);
	}

	private boolean endangers(Conflict conflict) {
		return this.request.perpetrators().contains(conflict.to())
				&& (this.request.conflictKinds() == null || this.request.conflictKinds().contains(conflict.kind()));
	}

}
