package ke.njia.kernel;

import java.util.List;

/**
 * Why an act was refused; nothing was stored.
 *
 * @param code the stable word the client translates
 * @param path the input field it is about, from the input's root; empty for the whole act
 * @param facts the figures it rests on
 */
public record UserError(UserErrorCode code, List<String> path, List<Fact> facts) {

	public UserError {
		path = List.copyOf(path);
		facts = List.copyOf(facts);
	}

	/** It does not exist or is not yours: the same answer for both. */
	public static UserError notFound(String... path) {
		return new UserError(UserErrorCode.NOT_FOUND, List.of(path), List.of());
	}

	/** A value that cannot be taken, and the rule it breaks. */
	public static UserError invalid(String rule, String... path) {
		return new UserError(UserErrorCode.INVALID, List.of(path), List.of(Fact.of("rule", rule)));
	}

	public static UserError of(UserErrorCode code, Fact... facts) {
		return new UserError(code, List.of(), List.of(facts));
	}

}
