package ke.njia.bodies;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * What Kenya has accepted: the rows of {@code bodies/acceptances.csv}.
 */
@Component
class Acceptances {

	private final List<Acceptance> rows = ReferenceFile.of("bodies/acceptances.csv").rows(Acceptances::acceptance);

	private final Map<String, Acceptance> byInstrument = this.rows.stream()
		.collect(Collectors.toMap(Acceptance::instrument, Function.identity()));

	/** All of them, in the order of the file. */
	List<Acceptance> list() {
		return this.rows;
	}

	/** The one of an instrument that a rule names. */
	Acceptance get(String instrument) {
		Acceptance found = this.byInstrument.get(instrument);
		if (found == null) {
			throw new IllegalStateException("No acceptance of instrument (%s).".formatted(instrument));
		}
		return found;
	}

	private static Acceptance acceptance(ReferenceFile.Row row) {
		return new Acceptance(row.text("instrument"), row.text("name"), row.find("body").orElse(""),
				Acceptance.Status.valueOf(row.text("status")), row.find("since").orElse(null), row.text("as_of"),
				row.text("source"));
	}

}
