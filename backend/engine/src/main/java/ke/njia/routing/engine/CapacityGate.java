package ke.njia.routing.engine;

/** Refuses an entry known to be full. */
record CapacityGate() implements Gate {

	@Override
	public RefusalCode code() {
		return RefusalCode.CAPACITY;
	}

	@Override
	public boolean passes(Candidate candidate) {
		return !candidate.service().capacity().full();
	}

}
