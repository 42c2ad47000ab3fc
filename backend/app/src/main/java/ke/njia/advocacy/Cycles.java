package ke.njia.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * The reviews of Kenya, as the reference file tells them.
 */
@Component
class Cycles {

	private static final List<Cycle> ALL = ReferenceFile.of("advocacy/cycles.csv").rows(Cycles::cycle);

	/** In order. */
	List<Cycle> list() {
		return ALL;
	}

	Optional<Cycle> find(int number) {
		return ALL.stream().filter((cycle) -> cycle.number() == number).findFirst();
	}

	Optional<Cycle> ofSession(int session) {
		return ALL.stream().filter((cycle) -> cycle.session() == session).findFirst();
	}

	private static Cycle cycle(ReferenceFile.Row row) {
		return new Cycle(row.number("number"), row.number("year"), row.number("session"),
				row.find("review_date").map(LocalDate::parse).orElse(null),
				row.find("adopted_on").map(LocalDate::parse).orElse(null),
				row.find("received").map(Integer::valueOf).orElse(null),
				row.find("supported").map(Integer::valueOf).orElse(null),
				row.find("noted").map(Integer::valueOf).orElse(null), row.find("document").orElse(null),
				row.text("source"), row.find("note").orElse(null));
	}

}
