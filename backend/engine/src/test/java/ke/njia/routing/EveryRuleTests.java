package ke.njia.routing;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No rule of the contract without a numbered scenario that shows it. */
class EveryRuleTests {

	private static final String NUMBERED = "[A-Z]\\d\\d_\\w+Tests\\.class";

	private static final int LEAST_CLASSES = 14;

	@Test
	void everyRuleHasANumberedScenario() throws Exception {
		List<Class<?>> numbered = numbered();
		assertThat(numbered).hasSizeGreaterThanOrEqualTo(LEAST_CLASSES);
		assertThat(notShown(numbered)).isEmpty();
	}

	/** The control: without the scenarios of one number its rules are missed. */
	@Test
	void noticesARuleWithoutScenario() throws Exception {
		List<Class<?>> withoutClocks = numbered().stream()
			.filter((type) -> !type.getSimpleName().startsWith("B01_"))
			.toList();
		assertThat(notShown(withoutClocks)).contains(ContractRule.OPENINGS_ROUND_UP_TO_A_MINUTE)
			.doesNotContain(ContractRule.A_CHAIN_TELLS_NOBODY_TWICE);
	}

	private static Set<ContractRule> notShown(List<Class<?>> numbered) {
		Set<ContractRule> missing = EnumSet.allOf(ContractRule.class);
		for (Class<?> type : numbered) {
			for (Method method : type.getDeclaredMethods()) {
				Shows shows = method.getAnnotation(Shows.class);
				if (shows != null) {
					missing.removeAll(List.of(shows.value()));
				}
			}
		}
		return missing;
	}

	private static List<Class<?>> numbered() throws IOException, URISyntaxException {
		Path tests = Path.of(EveryRuleTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		try (Stream<Path> files = Files.walk(tests)) {
			return files.filter((file) -> file.getFileName().toString().matches(NUMBERED))
				.<Class<?>>map((file) -> load(tests.relativize(file).toString()))
				.toList();
		}
	}

	private static Class<?> load(String file) {
		try {
			return Class.forName(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
