package ke.njia.advocacy;

/**
 * What is told of a meeting in confidence. It is stored sealed: the names of the
 * components are what is stored.
 *
 * @param said what the mission said
 * @param left what was left with it
 */
public record MeetingWords(String said, String left) {

	public MeetingWords {
		said = said.strip();
		left = left.strip();
	}

}
