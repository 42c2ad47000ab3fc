package ke.njia.duplicates;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a name says the entry is. Registers name one house differently over the years: a
 * dispensary becomes a health centre, a health centre a hospital.
 */
enum EntryKind {

	DISPENSARY, CLINIC, HEALTH_CENTRE, NURSING_HOME, HOSPITAL, PHARMACY, LABORATORY, DENTAL, EYE,
	COUNSELLING_AND_TESTING, SCHOOL, PRISON, COURT, POLICE;

	/**
	 * Kinds that one house is called over time, or by another register.
	 */
	private static final Set<EntryKind> GENERAL_CARE = EnumSet.of(DISPENSARY, CLINIC, HEALTH_CENTRE, NURSING_HOME,
			HOSPITAL);

	/** Whether one house may be called both. */
	boolean mayBe(EntryKind other) {
		return this == other || (GENERAL_CARE.contains(this) && GENERAL_CARE.contains(other)
				&& Math.abs(level() - other.level()) <= 1);
	}

	private int level() {
		return switch (this) {
			case DISPENSARY, CLINIC -> 1;
			case HEALTH_CENTRE, NURSING_HOME -> 2;
			case HOSPITAL -> 3;
			default -> 0;
		};
	}

}
