package ke.njia.advocacy;

import java.util.Locale;

/**
 * The permanent mission of a State: who is asked to take something up.
 *
 * @param id stable word of the reference file, or opaque
 * @param state the State, as recommendations print it
 * @param name its own name
 * @param place where it is
 * @param contact where it is reached, as its own or an official page prints it
 * @param source who says so
 * @param revision how often people saved it; 0 as the reference file has it
 * @param open whether it can be asked; one that has ended stays where meetings name it
 */
public record Mission(String id, String state, String name, String place, String contact, String source, int revision,
		boolean open) {

	/** One of which nothing is known but that a meeting names it. */
	static Mission unknown(String id) {
		return new Mission(id, id, id, "", "", "", 0, false);
	}

	/** State and place: no two open missions have the same. */
	String seat() {
		return (this.state + "|" + this.place).toLowerCase(Locale.ROOT);
	}

	/** Whether both cannot be open. */
	boolean excludes(Mission other) {
		return this.open && other.open && !this.id.equals(other.id) && seat().equals(other.seat());
	}

}
