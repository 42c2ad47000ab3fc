package ke.njia.routing.engine;

/**
 * A ServiceAtLocation of the type a need asks for, before the gates are asked.
 *
 * @param need the need
 * @param service what may meet it
 * @param organization who offers it
 * @param offeredBy index of that organization in the snapshot
 * @param offeredByLead whether that is the lead, who is told already
 * @param metres distance from the person, 0 when remote
 */
record Candidate(Need need, ServiceAtLocation service, Organization organization, int offeredBy, boolean offeredByLead,
		long metres) {

	/**
	 * {@return minutes from the hand-over until help stands ready, opening apart}
	 */
	long minutesAfterHandover() {
		return this.service.answerMinutes() + Travel.minutes(this.metres);
	}

}
