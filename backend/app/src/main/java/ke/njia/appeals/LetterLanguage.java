package ke.njia.appeals;

/**
 * In which language a letter is written; appeals.graphqls explains each.
 */
public enum LetterLanguage {

	ENGLISH("en"), FRENCH("fr"), KISWAHILI("sw");

	private final String tag;

	LetterLanguage(String tag) {
		this.tag = tag;
	}

	/** Its BCP 47 tag. */
	public String tag() {
		return this.tag;
	}

}
