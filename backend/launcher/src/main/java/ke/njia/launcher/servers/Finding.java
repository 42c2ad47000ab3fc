package ke.njia.launcher.servers;

/**
 * Something that is not as it must be.
 *
 * @param place where: a path in the realm, a file, a part of the portal
 * @param expected what should be there
 * @param found what is there
 */
public record Finding(String place, String expected, String found) {

	/** Longest value shown; a whole client would bury the others. */
	private static final int LONGEST = 160;

	/** The line that a person reads. */
	public String line() {
		return "%s: expected %s, found %s".formatted(this.place, brief(this.expected), brief(this.found));
	}

	private static String brief(String value) {
		return (value.length() <= LONGEST) ? value : value.substring(0, LONGEST) + " ...";
	}

}
