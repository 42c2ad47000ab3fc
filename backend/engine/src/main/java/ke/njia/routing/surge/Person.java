package ke.njia.routing.surge;

import java.util.List;

/**
 * Somebody who needs one provider.
 *
 * @param id stable identifier, never a name
 * @param station where the person is held; nobody there shall be forgotten while others
 * are served
 * @param options who may take this person; none is allowed
 */
public record Person(String id, String station, List<Option> options) {

	/** Copies the options. */
	public Person {
		options = List.copyOf(options);
	}

}
