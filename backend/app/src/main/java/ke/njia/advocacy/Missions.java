package ke.njia.advocacy;

import java.util.List;
import java.util.Optional;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * The permanent missions of the reference file.
 */
@Component
class Missions {

	private static final List<Mission> ALL = ReferenceFile.of("advocacy/missions.csv").rows(Missions::mission);

	/** By State. */
	List<Mission> list() {
		return ALL;
	}

	Optional<Mission> find(String id) {
		return ALL.stream().filter((mission) -> mission.id().equals(id)).findFirst();
	}

	private static Mission mission(ReferenceFile.Row row) {
		return new Mission(row.text("id"), row.text("state"), row.text("name"), row.text("place"), row.text("contact"),
				row.text("source"));
	}

}
