package ke.njia.routing.engine;

/**
 * Refuses an entry to which no chain of agreements leads over organizations that may be
 * told. Whether its own organization may be told is for other gates to say. An entry that
 * never accepts is as good as without agreement.
 */
record AgreementGate(Reach reach) implements Gate {

	@Override
	public RefusalCode code() {
		return RefusalCode.AGREEMENT;
	}

	@Override
	public boolean passes(Candidate candidate) {
		return candidate.service().acceptPermille() > 0
				&& this.reach.isReached(candidate.offeredBy(), candidate.need().sensitive());
	}

}
