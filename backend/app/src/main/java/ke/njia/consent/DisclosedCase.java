package ke.njia.consent;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.cases.Gender;
import ke.njia.cases.SafetyConcern;
import ke.njia.cases.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * The only form in which a case leaves the organization that holds it: what consent in
 * force lets this recipient see at this stage. It can be made by {@link Disclosures}
 * alone, so forgetting to ask does not compile.
 */
public final class DisclosedCase {

	private final CaseFile caseFile;

	private final String recipientId;

	private final String pseudonym;

	private final List<DisclosedNeed> needs;

	private final Set<DataItem> items;

	DisclosedCase(CaseFile caseFile, String recipientId, String pseudonym, Collection<String> serviceTypes,
			Set<DataItem> items) {
		this.caseFile = caseFile;
		this.recipientId = recipientId;
		this.pseudonym = pseudonym;
		this.items = items;
		this.needs = caseFile.needs()
			.stream()
			.filter((need) -> serviceTypes.contains(need.serviceType()))
			.map((need) -> new DisclosedNeed(need.serviceType(), need.deadline()))
			.toList();
	}

	/** Code of the case for this recipient alone. */
	public String pseudonym() {
		return this.pseudonym;
	}

	/** What help is asked of this recipient; the other needs are not told. */
	public List<DisclosedNeed> needs() {
		return this.needs;
	}

	/** How pressing it is. */
	public Urgency urgency() {
		return this.caseFile.urgency();
	}

	/** County code, if covered. */
	public @Nullable Integer county() {
		return shows(DataItem.COUNTY) ? this.caseFile.account().county() : null;
	}

	/** What happened, if covered. */
	public @Nullable String violationType() {
		return shows(DataItem.VIOLATION) ? this.caseFile.account().violationType() : null;
	}

	/** Age band, if covered and told. */
	public @Nullable AgeBand ageBand() {
		Integer age = this.caseFile.account().age();
		return (shows(DataItem.AGE) && age != null) ? AgeBand.of(age) : null;
	}

	/** Languages, if covered. */
	public @Nullable List<String> languages() {
		return shows(DataItem.WISHES) ? this.caseFile.account().languages() : null;
	}

	/** Wish about the worker, if covered. */
	public @Nullable Gender workerGender() {
		return shows(DataItem.WISHES) ? this.caseFile.account().workerGender() : null;
	}

	/** Whether the place must be accessible, if covered. */
	public @Nullable Boolean accessible() {
		return shows(DataItem.WISHES) ? this.caseFile.account().accessible() : null;
	}

	/** Dangers, if covered. */
	public @Nullable List<SafetyConcern> safetyConcerns() {
		return shows(DataItem.SAFETY) ? this.caseFile.account().safetyConcerns() : null;
	}

	/** Codes of the perpetrators' institutions, if covered. */
	public @Nullable List<String> perpetrators() {
		return shows(DataItem.PERPETRATORS) ? this.caseFile.account().perpetrators() : null;
	}

	CaseFile caseFile() {
		return this.caseFile;
	}

	String recipientId() {
		return this.recipientId;
	}

	/**
	 * Items this answer tells by itself. How the person can be reached is told only when
	 * it is asked for, by {@link Disclosures#safeContact}.
	 */
	Set<DataItem> shown() {
		Set<DataItem> shown = EnumSet.copyOf(this.items);
		shown.remove(DataItem.SAFE_CONTACT);
		return shown;
	}

	/** Items this answer leaves out. */
	public List<DataItem> withheld() {
		return EnumSet.allOf(DataItem.class).stream().filter((item) -> !shows(item)).toList();
	}

	/** The pseudonym alone: what a log or an error may say. */
	@Override
	public String toString() {
		return this.pseudonym;
	}

	boolean shows(DataItem item) {
		return this.items.contains(item);
	}

}
