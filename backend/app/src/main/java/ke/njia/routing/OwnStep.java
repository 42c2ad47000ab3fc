package ke.njia.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Whom a person wants one need met by.
 *
 * @param need identifier of the need
 * @param serviceAtLocation identifier of the entry
 */
public record OwnStep(String need, String serviceAtLocation) {

	/** What a person asked for, as options; of a need named twice the last counts. */
	public static PlanOptions options(@Nullable List<String> needs, @Nullable List<String> avoid,
			@Nullable List<OwnStep> only) {
		Map<String, String> named = new LinkedHashMap<>();
		Objects.requireNonNullElse(only, List.<OwnStep>of())
			.forEach((step) -> named.put(step.need(), step.serviceAtLocation()));
		return new PlanOptions(Objects.requireNonNullElse(needs, List.of()),
				Objects.requireNonNullElse(avoid, List.of()), named);
	}

}
