package ke.njia.routing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import ke.njia.routing.engine.RouteStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RouteIdTests {

	@Test
	void readsWhatWasWritten() {
		String id = RouteId.of(List.of(new RouteStep("need-1", "place-1", List.of("khrc", "imlu"), 90),
				new RouteStep("need-2", "place-2", List.of("khrc"), 0)));
		assertThat(id).matches("[A-Za-z0-9_-]+");
		assertThat(RouteId.read(id)).contains(List.of(new ChosenStep("need-1", "place-1", List.of("khrc", "imlu")),
				new ChosenStep("need-2", "place-2", List.of("khrc"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "???", "AAAA=", "a", "bm90LWEtcm91dGU", "\u0000", "' OR 1=1" })
	void whatIsNoRouteIsNone(String id) {
		assertThat(RouteId.read(id)).isEmpty();
	}

	@Test
	void whatIsTooLongIsNotEvenRead() {
		String line = "need-1\tplace-1\tkhrc\n";
		assertThat(RouteId.read(encoded(line.repeat(200)))).isPresent();
		assertThat(RouteId.read(encoded(line.repeat(500)))).isEmpty();
	}

	/** A proposal can be anything; it is a list of steps or nothing, never a failure. */
	@Test
	void noNonsenseMakesItFail() {
		Random chance = new Random(20_261_121);
		int steps = 0;
		for (int round = 0; round < 5_000; round++) {
			byte[] bytes = new byte[chance.nextInt(40)];
			chance.nextBytes(bytes);
			String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[a-p]", "\t");
			steps += RouteId.read(encoded(text)).map(List::size).orElse(0);
		}
		assertThat(steps).as("some of it reads as steps").isPositive();
	}

	private static String encoded(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
