package ke.njia.sealing;

/**
 * What must be done when the portal opens, before it answers anybody: what was erased is
 * erased again in a restored copy, and what an earlier version stored in clear is sealed.
 * Each module knows its own; {@code @Order} says which comes first.
 */
public interface OpeningStep {

	/**
	 * Does a part, in one transaction. It may be repeated, broken off, and done by two
	 * backends at once.
	 * @param most how many records at most
	 * @return how many were looked at; zero when none is left
	 */
	int doSome(int most);

}
