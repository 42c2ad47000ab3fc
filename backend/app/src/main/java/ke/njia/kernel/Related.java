package ke.njia.kernel;

/**
 * A record about somebody: it can tell how each organization stands to it. What it
 * consists of is as near or far as the record itself.
 */
public interface Related {

	/** How the organization the person acts for stands to this record. */
	Relation relationTo(Actor actor);

}
