package ke.njia.routing.engine;

import org.jspecify.annotations.Nullable;

/**
 * One fact that speaks for or against a route or one of its steps.
 *
 * @param code what it says
 * @param inFavour whether it speaks for, else against
 * @param need the need whose step it is about; {@code null} for the whole route
 * @param about the id or code it names, where the code says so
 * @param figure the number it rests on, where the code says so, in the unit it says
 */
public record Reason(ReasonCode code, boolean inFavour, @Nullable String need, @Nullable String about,
		@Nullable Long figure) {
}
