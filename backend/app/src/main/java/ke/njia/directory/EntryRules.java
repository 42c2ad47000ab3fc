package ke.njia.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What every entry must keep, whoever says it. Looked at as the entry would be stored, so
 * a correction cannot make of two good fields a bad pair.
 */
@Component
class EntryRules {

	/** Characters of a name or an address. */
	static final int LONGEST_NAME = 200;

	/** Characters of what shows a tie. */
	static final int LONGEST_EVIDENCE = 500;

	private static final String COUNTY_ONLY = "confidential-has-county-only";

	private static final int MOST_TRUST = 3;

	private static final int PERMILLE = 1000;

	/** Minutes of a week: who needs longer to answer does not answer. */
	private static final int MOST_MINUTES = 10_080;

	private static final int OLDEST = 130;

	private static final int LONGEST_POSTAL_CODE = 20;

	private static final double LATITUDES = 90;

	private static final double LONGITUDES = 180;

	/** The longest identifier a register can bring along. */
	private static final int LONGEST_ID = 200;

	private final Vocabulary vocabulary;

	private final StoredEntries entries;

	EntryRules(Vocabulary vocabulary, StoredEntries entries) {
		this.vocabulary = vocabulary;
		this.entries = entries;
	}

	/** What these changes refer to and the graph holds, read at once. */
	StoredEntries.Known known(Collection<EntryChange> changes) {
		Set<String> organizations = references(changes, "organization", "from", "to");
		Set<String> services = references(changes, "service");
		Set<String> locations = references(changes, "location");
		boolean any = !(organizations.isEmpty() && services.isEmpty() && locations.isEmpty());
		return any ? this.entries.known(organizations, services, locations) : StoredEntries.Known.NOTHING;
	}

	/** Why a change cannot be made; none when it can. */
	List<UserError> faults(EntryChange change, StoredEntries.Known known) {
		if (change.isNew() && !change.said().isWhole()) {
			return List.of(UserError.notFound("id"));
		}
		List<UserError> faults = new ArrayList<>();
		EntryCheck check = new EntryCheck(change.merged(), faults);
		if (change.isNew()) {
			check.text("id", LONGEST_ID, change.id());
		}
		else {
			change.type()
				.ends()
				.stream()
				.filter(change.changed()::containsKey)
				.forEach((end) -> faults.add(UserError.invalid("stands-between-these", end)));
		}
		references(check, known);
		check.lines(ReachEntry.FIELD, ReachEntry.MOST, ContactPoint.LONGEST);
		figures(change.type(), check);
		where(change, check, known);
		return faults;
	}

	private void references(EntryCheck check, StoredEntries.Known known) {
		Stream.of("organization", "from", "to").forEach((field) -> check.each(field, known.organizations()::contains));
		check.each("service", known.services()::contains);
		check.each("location", known.locations()::contains);
		check.each("serviceType", (code) -> this.vocabulary.findServiceType(String.valueOf(code)).isPresent());
		check.each("languages", (code) -> this.vocabulary.findLanguage(String.valueOf(code)).isPresent());
		check.each("institution", (code) -> this.vocabulary.findInstitution(String.valueOf(code)).isPresent());
		check.each("county", this::isCounty);
		check.each("coverage", this::isCounty);
	}

	private boolean isCounty(Object code) {
		return code instanceof Long number && this.vocabulary.findCounty(number.intValue()).isPresent();
	}

	private static void figures(EntryType type, EntryCheck check) {
		switch (type) {
			case ORGANIZATION -> check.text("name", LONGEST_NAME);
			case SERVICE -> {
				check.text("name", LONGEST_NAME);
				check.between("minimumAge", 0, OLDEST);
				check.between("maximumAge", 0, OLDEST);
				check.ascending("minimumAge", "maximumAge");
			}
			case LOCATION -> {
				check.text("name", LONGEST_NAME);
				check.require("county");
			}
			case SERVICE_AT_LOCATION -> {
				check.between("answerMinutes", 0, MOST_MINUTES);
				check.between("acceptPermille", 0, PERMILLE);
			}
			case CAPACITY -> check.between("available", 0, PERMILLE * PERMILLE);
			case AGREEMENT -> {
				check.between("trust", 1, MOST_TRUST);
				check.between("handoffMinutes", 0, MOST_MINUTES);
				check.between("acceptPermille", 0, PERMILLE);
				check.ascending("validFrom", "validTo");
			}
			case CONFLICT -> check.longest("evidence", LONGEST_EVIDENCE);
		}
	}

	/** A confidential place has a county and nothing finer. */
	private static void where(EntryChange change, EntryCheck check, StoredEntries.Known known) {
		Map<String, @Nullable Object> fields = check.fields();
		boolean confidential = Boolean.TRUE.equals(fields.get("confidential"));
		if (change.type() == EntryType.SERVICE_AT_LOCATION && confidential) {
			check.none("location", known.precise(), COUNTY_ONLY);
			check.none("service", known.reachable(), COUNTY_ONLY);
		}
		if (confidential && fields.get(ReachEntry.FIELD) != null) {
			check.fail(COUNTY_ONLY, ReachEntry.FIELD);
		}
		if (change.type() == EntryType.LOCATION) {
			check.longest("address", LONGEST_NAME);
			check.longest("city", LONGEST_NAME);
			check.longest("postalCode", LONGEST_POSTAL_CODE);
			check.degrees("latitude", LATITUDES);
			check.degrees("longitude", LONGITUDES);
			if ((fields.get("latitude") == null) != (fields.get("longitude") == null)) {
				check.fail("both-or-none", "latitude");
			}
			Stream.of("address", "city", "postalCode", "latitude")
				.filter((field) -> confidential && fields.get(field) != null)
				.forEach((field) -> check.fail(COUNTY_ONLY, field));
		}
	}

	private static Set<String> references(Collection<EntryChange> changes, String... fields) {
		Set<String> ids = new HashSet<>();
		changes.forEach((change) -> Stream.of(fields)
			.map(change.merged()::get)
			.filter(Objects::nonNull)
			.forEach((value) -> ids.add(value.toString())));
		return ids;
	}

}
