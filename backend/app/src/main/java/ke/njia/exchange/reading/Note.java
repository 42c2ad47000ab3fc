package ke.njia.exchange.reading;

/**
 * What is to be said of a row. It never repeats a value of the file: a value may be the
 * address of a safe house.
 *
 * @param code what
 * @param column the column it is about; empty when it is about the row
 */
public record Note(Code code, String column) {

	public static Note of(Code code, String column) {
		return new Note(code, column);
	}

	/** What can be said of a row; the client words each. */
	public enum Code {

		/** No key: a key was made of the row's content. */
		KEY_EMPTY(false),
		/** The key stood further up in the same file. */
		KEY_DUPLICATE(true),
		/** No name, but others point to it: it is called unnamed. */
		NAME_MADE(false),
		/** Nothing to call it by. */
		NAME_EMPTY(true),
		/** Longer than {@link Row#LONGEST_NAME}. */
		NAME_TOO_LONG(true),
		/** No county, or none of that name. */
		COUNTY_UNKNOWN(true),
		/** Lies in no county of Kenya, or in none that is told. */
		LOCATION_LEFT_OUT(true),
		/** Not a number, or none on earth; left out. */
		COORDINATES_UNREADABLE(false),
		/** Latitude and longitude stood in each other's place; put right. */
		COORDINATES_SWAPPED(false),
		/** Not in Kenya; left out. */
		COORDINATES_OUTSIDE_KENYA(false),
		/** Not in the county that the row names; left out. */
		COORDINATES_IN_ANOTHER_COUNTY(false),
		/** Looks like a shelter: everything finer than its county was left out. */
		CONFIDENTIAL(false),
		/** It points to something that is not in the file. */
		REFERENCE_DANGLING(false),
		/** None of its services is a kind of help of ours; it is kept without any. */
		SERVICES_NOT_OURS(false),
		/** A kind of help that is not in our vocabulary. */
		SERVICE_TYPE_UNKNOWN(true),
		/** Hours that cannot be read; left out. */
		HOURS_UNREADABLE(false),
		/** A language or an age that cannot be read; left out. */
		VALUE_UNREADABLE(false),
		/** The name of a person: left out, the office stays. */
		PERSON_LEFT_OUT(false),
		/** More or fewer cells than the header. */
		CELLS_WRONG(true),
		/** The register says that it is not to be published. */
		NOT_PUBLIC(true),
		/** It belongs to another organization than yours. */
		NOT_YOURS(true),
		/** Something else of the network has this identifier. */
		IDENTIFIER_TAKEN(true),
		/** A part of it breaks a rule of the directory; the rest was taken. */
		PART_REFUSED(false),
		/** It breaks a rule of the directory. */
		REFUSED(true),
		/** It came from this directory; it was not written. */
		OURS_ALREADY(false);

		private final boolean rejects;

		Code(boolean rejects) {
			this.rejects = rejects;
		}

		/** Whether the row is not taken because of it. */
		public boolean rejects() {
			return this.rejects;
		}

	}

}
