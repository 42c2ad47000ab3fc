package ke.njia.kernel;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTests {

	private static final UserError REASON = UserError.invalid("too-short", "input", "name");

	@Test
	void whatWasDoneGoesOn() {
		assertThat(Outcome.done(20).then((number) -> Outcome.done(number + 1))).isEqualTo(Outcome.done(21));
	}

	@Test
	void whatWasRefusedStopsThere() {
		AtomicBoolean reached = new AtomicBoolean();
		Outcome<Integer> refused = Outcome.refused(REASON);
		Function<Integer, Outcome<Integer>> next = (number) -> {
			reached.set(true);
			return Outcome.done(number);
		};
		assertThat(refused.then(next)).isEqualTo(Outcome.refused(List.of(REASON)));
		assertThat(reached).isFalse();
	}

	@Test
	void oneAnswerForEither() {
		Outcome<Integer> refused = Outcome.refused(REASON, UserError.notFound("caseFile"));
		assertThat(Outcome.done(20).<String>fold(Object::toString, Object::toString)).isEqualTo("20");
		assertThat(refused.<Integer>fold((number) -> 0, List::size)).isEqualTo(2);
	}

	@Test
	void aRefusalSaysWhereAndByWhichRule() {
		assertThat(REASON.code()).isEqualTo(UserErrorCode.INVALID);
		assertThat(REASON.path()).containsExactly("input", "name");
		assertThat(REASON.facts()).containsExactly(new Fact("rule", "too-short"));
	}

}
