package ke.njia.advocacy;

import java.util.List;

import ke.njia.vocabulary.ReferenceFile;

/**
 * The themes that are shipped.
 */
final class ThemeFile {

	private ThemeFile() {
	}

	static List<String> codes() {
		return ReferenceFile.of("advocacy/themes.csv").rows((row) -> row.text("code"));
	}

}
