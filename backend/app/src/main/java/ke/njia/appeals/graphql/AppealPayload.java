package ke.njia.appeals.graphql;

import java.util.List;

import ke.njia.appeals.Appeal;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

record AppealPayload(@Nullable Appeal appeal, List<UserError> userErrors) {

	static AppealPayload of(Outcome<Appeal> outcome) {
		return outcome.fold((appeal) -> new AppealPayload(appeal, List.of()),
				(errors) -> new AppealPayload(null, errors));
	}

}
