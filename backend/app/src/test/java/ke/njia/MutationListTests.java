package ke.njia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the profile {@code mutation} names is there. PIT is content when of a whole list
 * only one name is found: a blank behind a comma is enough, and nothing else is changed.
 */
class MutationListTests {

	@ParameterizedTest
	@ValueSource(strings = { "classes", "tests" })
	void everyNameIsThatOfAClass(String list) throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		String element = "mutation." + list + ">";
		String names = pom.substring(pom.indexOf(element) + element.length(), pom.indexOf("</" + element));
		List<String> missing = Arrays.stream(names.split(",")).filter((name) -> !isThere(name)).toList();
		assertThat(missing).isEmpty();
		assertThat(names.split(",")).hasSizeGreaterThan(15);
		assertThat(isThere(" ke.njia.kernel.Actor")).as("the control").isFalse();
	}

	private static boolean isThere(String name) {
		String path = name.replace("*", "").replaceFirst("\\$.*", "").replace('.', '/') + ".java";
		return Files.exists(Path.of("src/main/java").resolve(path))
				|| Files.exists(Path.of("src/test/java").resolve(path));
	}

}
