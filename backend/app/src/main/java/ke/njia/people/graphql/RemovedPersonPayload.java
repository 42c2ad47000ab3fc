package ke.njia.people.graphql;

import java.util.List;

import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What came of removing somebody.
 *
 * @param removed whose identifier it was
 * @param userErrors why not
 */
record RemovedPersonPayload(@Nullable String removed, List<UserError> userErrors) {

	static RemovedPersonPayload of(Outcome<String> outcome) {
		return outcome.fold((removed) -> new RemovedPersonPayload(removed, List.of()),
				(errors) -> new RemovedPersonPayload(null, errors));
	}

}
