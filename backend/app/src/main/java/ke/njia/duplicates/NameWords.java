package ke.njia.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static java.util.Map.entry;

/**
 * Words of names that say what an entry is, or nothing: in English and Kiswahili, spelt
 * as the registers spell them.
 */
final class NameWords {

	/** Longest first, so that "sub county hospital" is not a hospital named "sub". */
	static final List<Map.Entry<String, EntryKind>> KINDS = List.of(
			entry("nursing and maternity home", EntryKind.NURSING_HOME),
			entry("nursing maternity home", EntryKind.NURSING_HOME),
			entry("voluntary counselling and testing", EntryKind.COUNSELLING_AND_TESTING),
			entry("comprehensive health centre", EntryKind.HEALTH_CENTRE),
			entry("kituo cha afya", EntryKind.HEALTH_CENTRE), entry("kituo cha polisi", EntryKind.POLICE),
			entry("dental clinic", EntryKind.DENTAL), entry("dental centre", EntryKind.DENTAL),
			entry("dental", EntryKind.DENTAL), entry("dentist", EntryKind.DENTAL), entry("optical", EntryKind.EYE),
			entry("opticians", EntryKind.EYE), entry("eye clinic", EntryKind.EYE),
			entry("provincial general hospital", EntryKind.HOSPITAL), entry("referral hospital", EntryKind.HOSPITAL),
			entry("cottage hospital", EntryKind.HOSPITAL), entry("district hospital", EntryKind.HOSPITAL),
			entry("county hospital", EntryKind.HOSPITAL), entry("general hospital", EntryKind.HOSPITAL),
			entry("teaching hospital", EntryKind.HOSPITAL), entry("mission hospital", EntryKind.HOSPITAL),
			entry("maternity home", EntryKind.NURSING_HOME), entry("nursing home", EntryKind.NURSING_HOME),
			entry("health centre", EntryKind.HEALTH_CENTRE), entry("h centre", EntryKind.HEALTH_CENTRE),
			entry("h c", EntryKind.HEALTH_CENTRE), entry("medical centre", EntryKind.CLINIC),
			entry("medical clinic", EntryKind.CLINIC), entry("health clinic", EntryKind.CLINIC),
			entry("med clinic", EntryKind.CLINIC), entry("police station", EntryKind.POLICE),
			entry("police post", EntryKind.POLICE), entry("law courts", EntryKind.COURT),
			entry("dispensary", EntryKind.DISPENSARY), entry("dispensery", EntryKind.DISPENSARY),
			entry("zahanati", EntryKind.DISPENSARY), entry("disp", EntryKind.DISPENSARY),
			entry("hospital", EntryKind.HOSPITAL), entry("hospitali", EntryKind.HOSPITAL),
			entry("hosp", EntryKind.HOSPITAL), entry("pgh", EntryKind.HOSPITAL), entry("clinic", EntryKind.CLINIC),
			entry("kliniki", EntryKind.CLINIC), entry("pharmacy", EntryKind.PHARMACY),
			entry("chemist", EntryKind.PHARMACY), entry("chemists", EntryKind.PHARMACY),
			entry("laboratory", EntryKind.LABORATORY), entry("lab", EntryKind.LABORATORY),
			entry("hc", EntryKind.HEALTH_CENTRE), entry("vct", EntryKind.COUNSELLING_AND_TESTING),
			entry("school", EntryKind.SCHOOL), entry("gereza", EntryKind.PRISON));

	/** One spelling for what is spelt in several. */
	static final Map<String, String> SPELLINGS = Map.ofEntries(entry("center", "centre"), entry("centers", "centre"),
			entry("centres", "centre"), entry("saint", "st"), entry("mount", "mt"), entry("dispensaries", "dispensary"),
			entry("clinics", "clinic"), entry("hospitals", "hospital"), entry("organisation", "organization"),
			entry("i", "1"), entry("ii", "2"), entry("iii", "3"), entry("iv", "4"), entry("one", "1"),
			entry("two", "2"), entry("medcal", "medical"), entry("helth", "health"), entry("dr", "doctor"),
			entry("marys", "mary"), entry("josephs", "joseph"), entry("johns", "john"));

	/**
	 * Words that tell no two entries apart. They count only where nothing else is left.
	 */
	static final Set<String> EMPTY = Set.of("the", "of", "and", "for", "in", "at", "la", "ya", "wa", "cha", "na", "sub",
			"district", "county", "subcounty", "subdistrict", "provincial", "general", "referral", "level", "health",
			"medical", "centre", "services", "service", "facility", "care", "gok", "moh", "ltd", "limited", "trust",
			"organization", "association", "society", "kenya", "example", "private", "model", "rural", "mission",
			"memorial", "community", "maternity", "home", "nursing", "comprehensive", "cottage", "annex", "unit",
			"healthcare", "medicare", "afya", "surgical");

	/**
	 * Who stands behind a house. Beside a public one of the same town there is often one
	 * of a church.
	 */
	static final Map<String, String> SPONSORS = Map.ofEntries(entry("catholic", "catholic"), entry("ack", "anglican"),
			entry("anglican", "anglican"), entry("aic", "aic"), entry("pcea", "pcea"), entry("sda", "adventist"),
			entry("adventist", "adventist"), entry("elck", "lutheran"), entry("lutheran", "lutheran"),
			entry("pag", "pag"), entry("kag", "kag"), entry("methodist", "methodist"), entry("islamic", "islamic"),
			entry("muslim", "islamic"), entry("prison", "prison"), entry("prisons", "prison"), entry("edarp", "edarp"),
			entry("msf", "msf"));

	private NameWords() {
	}

}
