package ke.njia.routing.graphql;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.routing.NewTravelWindow;
import ke.njia.routing.TravelDesk;
import ke.njia.routing.TravelWindow;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * When nobody is sent on the road.
 */
@Controller
class TravelController {

	private final TravelDesk desk;

	private final Vocabulary vocabulary;

	TravelController(TravelDesk desk, Vocabulary vocabulary) {
		this.desk = desk;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	List<TravelWindow> travelWindows() {
		return this.desk.list();
	}

	@MutationMapping
	TravelWindowPayload setTravelWindow(@Argument SetTravelWindowInput input, Actor actor) {
		return TravelWindowPayload
			.of(input.window().then((window) -> this.desk.set(window, input.idempotencyKey(), actor)));
	}

	@MutationMapping
	TravelWindowPayload endTravelWindow(@Argument EndTravelWindowInput input, Actor actor) {
		return TravelWindowPayload.of(this.desk.end(input.window(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	County county(TravelWindow window) {
		return this.vocabulary.county(window.county());
	}

	record SetTravelWindowInput(String idempotencyKey, int county, TravelWindow.Kind kind, Instant from,
			@Nullable Instant until, @Nullable String dailyFrom, @Nullable String dailyTo, String reason) {

		Outcome<NewTravelWindow> window() {
			try {
				return Outcome.done(new NewTravelWindow(this.county, this.kind, this.from, this.until,
						time(this.dailyFrom), time(this.dailyTo), this.reason));
			}
			catch (DateTimeParseException ex) {
				return Outcome.refused(UserError.invalid("time-of-day", "dailyFrom"));
			}
		}

		private static @Nullable LocalTime time(@Nullable String text) {
			return (text != null) ? LocalTime.parse(text) : null;
		}

	}

	record EndTravelWindowInput(String idempotencyKey, String window) {
	}

	record TravelWindowPayload(@Nullable TravelWindow window, List<UserError> userErrors) {

		static TravelWindowPayload of(Outcome<TravelWindow> outcome) {
			return outcome.fold((window) -> new TravelWindowPayload(window, List.of()),
					(errors) -> new TravelWindowPayload(null, errors));
		}

	}

}
