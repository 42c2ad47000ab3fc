package ke.njia.routing.engine;

/** Refuses an entry that was set aside, or last checked too long ago to rely on. */
record AssuranceGate(int maxAssuranceDays) implements Gate {

	@Override
	public RefusalCode code() {
		return RefusalCode.ASSURANCE;
	}

	@Override
	public boolean passes(Candidate candidate) {
		ServiceAtLocation service = candidate.service();
		boolean lapsed = service.assuranceDays() != null && service.assuranceDays() > this.maxAssuranceDays;
		return !service.quarantined() && !lapsed;
	}

}
