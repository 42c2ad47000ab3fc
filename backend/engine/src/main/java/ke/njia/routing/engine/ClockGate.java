package ke.njia.routing.engine;

/**
 * Refuses an entry that even by the fastest chain would serve after a hard deadline, or
 * never. Where no chain leads there is nothing to time, and {@link AgreementGate} speaks.
 */
record ClockGate(Reach reach, ClockPressure clock, AgreementGate agreements) implements Gate {

	@Override
	public RefusalCode code() {
		return RefusalCode.CLOCK;
	}

	@Override
	public boolean passes(Candidate candidate) {
		if (!this.agreements.passes(candidate)) {
			return true;
		}
		long handover = this.reach.minutes(candidate.offeredBy(), candidate.need().sensitive());
		long servedAt = this.clock.servedAt(candidate.service().open(), handover + candidate.minutesAfterHandover());
		return this.clock.inTime(candidate.need(), servedAt);
	}

}
