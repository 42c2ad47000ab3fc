package ke.njia.cases;

/**
 * Why the law lets a case be recorded (Data Protection Act 2019, s. 30; for sensitive
 * data, which nearly every case holds, also ss. 44 to 47). Our reading; counsel must
 * confirm it.
 */
public enum LegalBasis {

	/** The person agreed to the record being kept. */
	CONSENT("Data Protection Act 2019, ss. 30(1)(a), 32, 44"),

	/** A life, or somebody's safety, depends on it, and the person cannot be asked. */
	VITAL_INTEREST("Data Protection Act 2019, ss. 30(1)(b)(iii), 45(c)(iii)"),

	/** A claim is made, prepared or defended. */
	LEGAL_CLAIM("Data Protection Act 2019, ss. 30(1)(b)(vii), 45(c)(i)"),

	/** A task in the public interest. */
	PUBLIC_INTEREST("Data Protection Act 2019, ss. 30(1)(b)(vi), 45(a)"),

	/** The law obliges the organization to record it. */
	LEGAL_OBLIGATION("Data Protection Act 2019, ss. 30(1)(b)(ii), 45(c)(ii)");

	private final String law;

	LegalBasis(String law) {
		this.law = law;
	}

	/** The sections it rests on. */
	public String law() {
		return this.law;
	}

}
