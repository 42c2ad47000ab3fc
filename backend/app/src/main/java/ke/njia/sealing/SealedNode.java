package ke.njia.sealing;

import org.neo4j.driver.Value;

/**
 * A node of a case, with what is sealed in it.
 */
public final class SealedNode {

	private final Value value;

	private final SealedPlace place;

	private final Seals seals;

	SealedNode(Value value, SealedPlace place, Seals seals) {
		this.value = value;
		this.place = place;
		this.seals = seals;
	}

	/** Its identifier. */
	public String id() {
		return this.place.nodeId();
	}

	/** A property that is not sealed. */
	public Value get(String property) {
		return this.value.get(property);
	}

	/** Whether something is sealed in it. */
	public boolean isSealed() {
		return !get(SealedPlace.PROPERTY).isNull();
	}

	/**
	 * Opens what is sealed in it.
	 * @throws SealFailure as {@link Seals#open} does
	 */
	public <T> T open(Class<T> type) {
		return this.seals.open(this.place, get(SealedPlace.PROPERTY).asByteArray(), type);
	}

}
