package ke.njia.rights;

import java.time.Period;

import ke.njia.cases.CasePurpose;
import ke.njia.cases.LegalBasis;
import ke.njia.cases.Processing;
import org.jspecify.annotations.Nullable;

/**
 * How long cases are kept, by what they are kept for (Data Protection Act 2019, s. 39;
 * General Regulations 2021, reg. 19). The law gives no figure: the periods are ours, and
 * each organization's counsel must confirm them.
 */
public enum RetentionClass {

	/** Help was arranged, and nothing else is wanted. */
	ASSISTANCE(Period.ofYears(2), "Ours: long enough to help again when harm comes back; s. 39"),

	/** A claim is made or may be made. */
	LEGAL_REDRESS(Period.ofYears(6), "Ours: the longest ordinary limitation of actions (Cap. 22, s. 4); s. 39"),

	/** What was done is to stay on record. */
	DOCUMENTATION(Period.ofYears(10), "Ours: archive in the public interest, looked at anew after ten years; s. 39");

	private final Period period;

	private final String source;

	RetentionClass(Period period, String source) {
		this.period = period;
		this.source = source;
	}

	/** How long, from the last thing that happened to a case. */
	public Period period() {
		return this.period;
	}

	/** Where the period comes from. */
	public String source() {
		return this.source;
	}

	/** The longest class that basis and purposes call for. */
	static RetentionClass of(@Nullable Processing processing) {
		if (processing == null) {
			return ASSISTANCE;
		}
		if (processing.purposes().contains(CasePurpose.DOCUMENTATION)) {
			return DOCUMENTATION;
		}
		return (processing.purposes().contains(CasePurpose.LEGAL_REDRESS)
				|| processing.basis() == LegalBasis.LEGAL_CLAIM) ? LEGAL_REDRESS : ASSISTANCE;
	}

}
