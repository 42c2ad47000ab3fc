package ke.njia.bodies;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import ke.njia.cases.Account;
import ke.njia.cases.CaseFile;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.Need;
import org.jspecify.annotations.Nullable;

/**
 * What the answer of every body rests on: codes of one case at one moment. Answers depend
 * on nothing else.
 *
 * @param violationType what happened
 * @param earliest earliest moment it can have happened
 * @param latest latest moment
 * @param harmWithin how soon harm could come
 * @param age years, when told
 * @param needs codes of the kinds of help asked for
 * @param perpetrators codes of institutions the alleged perpetrator belongs to
 * @param stated what was stated for bodies
 * @param now the moment
 */
record Situation(String violationType, Instant earliest, Instant latest, HarmWithin harmWithin, @Nullable Integer age,
		Set<String> needs, Set<String> perpetrators, AppealFacts stated, Instant now) {

	/** Regions Kenya lies in, from the narrowest. */
	static final Set<String> REGIONS = Set.of("kenya", "east-africa", "africa", "global");

	static final String COUNTRY = "KE";

	static final int ADULT = 18;

	/** What the kind of violation says of the person by itself. */
	private static final Map<String, PersonGroup> IMPLIED = Map.of("threats-to-defender", PersonGroup.DEFENDER,
			"threats-to-journalist", PersonGroup.JOURNALIST, "refoulement", PersonGroup.REFUGEE_OR_MIGRANT,
			"child-rights-violation", PersonGroup.CHILD, "minority-rights-violation", PersonGroup.MINORITY,
			"forced-eviction", PersonGroup.DISPLACED);

	Situation {
		needs = Set.copyOf(needs);
		perpetrators = Set.copyOf(perpetrators);
	}

	static Situation of(CaseFile caseFile, AppealFacts stated, Instant now) {
		Account account = caseFile.account();
		return new Situation(account.violationType(), account.occurredEarliest(), account.occurredLatest(),
				account.harmWithin(), account.age(),
				Set.copyOf(caseFile.needs().stream().map(Need::serviceType).toList()),
				Set.copyOf(account.perpetrators()), stated, now);
	}

	/** Groups the person belongs to, as stated and as the case itself says. */
	Set<PersonGroup> groups() {
		Set<PersonGroup> groups = EnumSet.noneOf(PersonGroup.class);
		groups.addAll(this.stated.statedGroups());
		PersonGroup implied = IMPLIED.get(this.violationType);
		if (implied != null) {
			groups.add(implied);
		}
		if (this.age != null && this.age < ADULT) {
			groups.add(PersonGroup.CHILD);
		}
		return groups;
	}

	/** Whether it was said to which groups the person belongs: silence is no no. */
	boolean groupsStated() {
		return this.stated.groups() != null;
	}

	/** Whether harm could come within days; not knowing counts as near. */
	boolean harmNear() {
		return this.harmWithin.limit().isPresent();
	}

}
