package ke.njia.consent;

import java.util.List;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.cases.Gender;
import ke.njia.cases.Need;
import ke.njia.cases.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What the routing engine may know of a case: coded needs, territory, ties to avoid,
 * wishes and the scope of consent. It is made by {@link Disclosures} alone.
 */
public final class CaseForRouting {

	private final CaseFile caseFile;

	private final ConsentScope consent;

	CaseForRouting(CaseFile caseFile, ConsentScope consent) {
		this.caseFile = caseFile;
		this.consent = consent;
	}

	public String caseFileId() {
		return this.caseFile.id();
	}

	/** Identifier of the organization that holds the case. */
	public String lead() {
		return this.caseFile.lead();
	}

	/** How pressing it is: the most pressing are the most dangerous to hand over. */
	public Urgency urgency() {
		return this.caseFile.urgency();
	}

	public List<Need> needs() {
		return this.caseFile.needs();
	}

	/** County code. */
	public int county() {
		return this.caseFile.account().county();
	}

	/** Years, when told. */
	public @Nullable Integer age() {
		return this.caseFile.account().age();
	}

	/** Codes of institutions nobody asked may be tied to. */
	public Set<String> perpetrators() {
		return Set.copyOf(this.caseFile.account().perpetrators());
	}

	/** Identifiers of organizations that must never learn of the case. */
	public Set<String> neverTell() {
		return Set.copyOf(this.caseFile.account().neverTell());
	}

	/** ISO 639-3 codes, the one preferred first. */
	public List<String> languages() {
		return this.caseFile.account().languages();
	}

	public @Nullable Gender workerGender() {
		return this.caseFile.account().workerGender();
	}

	public boolean accessible() {
		return this.caseFile.account().accessible();
	}

	/** How far the person can travel, kilometres. */
	public @Nullable Integer maxTravelKm() {
		return this.caseFile.account().maxTravelKm();
	}

	/** Who may be told. */
	public ConsentScope consent() {
		return this.consent;
	}

}
