package ke.njia.routing.engine;

/** What a stored plan must name to be replayed. */
public final class EngineVersion {

	/** Raised whenever the search is changed, even where its answers stay the same. */
	public static final String ENGINE = "1.0.0";

	/** Raised whenever a gate, a criterion or the order of ties gives another answer. */
	public static final String RULES = "2026-11-21";

	private EngineVersion() {
	}

}
