package ke.njia.breaches;

/**
 * Whether what was breached was of use to whoever has it, as it stood when the breach was
 * put on record: the people concerned need not be told of what nobody can read (Data
 * Protection Act 2019, s. 43).
 *
 * @param sealedCases cases of the organization stored sealed
 * @param clearCases cases of the organization stored otherwise
 * @param keysExposed whether keys, or a signed-in session, came into wrong hands as well
 */
public record Safeguards(long sealedCases, long clearCases, BreachAnswer keysExposed) {

	/** Whether encryption applied. A doubt is for the people concerned. */
	public boolean applied() {
		return this.clearCases == 0 && this.keysExposed == BreachAnswer.NO;
	}

}
