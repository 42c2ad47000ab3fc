package ke.njia.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * What came of an act: done, or refused with every reason. A refusal is data; it rolls
 * back whatever the act had begun to write.
 *
 * @param <T> what the act makes
 */
public sealed interface Outcome<T> {

	/**
	 * The act was done.
	 *
	 * @param <T> what it made
	 * @param value what it made
	 */
	record Done<T>(T value) implements Outcome<T> {
	}

	/**
	 * The act was not done.
	 *
	 * @param <T> what it would have made
	 * @param errors why, never empty
	 */
	record Refused<T>(List<UserError> errors) implements Outcome<T> {

		public Refused {
			errors = List.copyOf(errors);
		}

	}

	static <T> Outcome<T> done(T value) {
		return new Done<>(value);
	}

	static <T> Outcome<T> refused(UserError... errors) {
		return new Refused<>(List.of(errors));
	}

	static <T> Outcome<T> refused(List<UserError> errors) {
		return new Refused<>(errors);
	}

	/** The next act on what was made, unless this one was refused. */
	default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
		return switch (this) {
			case Done<T> done -> next.apply(done.value());
			case Refused<T> refused -> refused(refused.errors());
		};
	}

	/** One answer for either case. */
	default <R> R fold(Function<T, R> done, Function<List<UserError>, R> refused) {
		return switch (this) {
			case Done<T> made -> done.apply(made.value());
			case Refused<T> not -> refused.apply(not.errors());
		};
	}

}
