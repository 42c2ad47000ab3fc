package ke.njia.bodies;

import java.util.List;
import java.util.Optional;

/**
 * The bodies that can be appealed to. What it answers is as new as the caller's
 * transaction: whoever sends asks again within the transaction in which it is sent.
 */
public interface Bodies {

	/** The body of that identifier, open or closed, if there is one. */
	Optional<Body> byId(String id);

	/**
	 * The same, held until the caller's transaction ends: nobody closes or opens it
	 * meanwhile. Whoever sends looks at it so.
	 */
	Optional<Body> hold(String id);

	/** All of them, open and closed, in the order of the catalogue. */
	List<Body> all();

}
