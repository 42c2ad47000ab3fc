package ke.njia.routing.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What would have to change for a refused entry to be open, as choices for a person.
 *
 * @param need id of the need
 * @param servicesAtLocation id of the refused entry
 * @param changes all of them are needed together; empty where safety refuses, which is
 * never up for choice
 */
public record Flip(String need, String servicesAtLocation, List<Change> changes) {

	public Flip {
		changes = List.copyOf(changes);
	}

	/**
	 * One change.
	 *
	 * @param code the refusal it would lift
	 * @param about the organization to be told or agreed with; {@code null} for other
	 * codes
	 * @param figure minutes a deadline would have to move ({@code CLOCK}), metres beyond
	 * the limit ({@code COVERAGE}) or days since the last check ({@code ASSURANCE});
	 * {@code null} where no number helps
	 */
	public record Change(RefusalCode code, @Nullable String about, @Nullable Long figure) {
	}

}
