package ke.njia.advocacy;

import java.util.List;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * The missions one begins with: rows of the reference file, until somebody changes them.
 */
@Component
class ReferenceMissions {

	private static final List<Mission> ALL = ReferenceFile.of("advocacy/missions.csv").rows(ReferenceMissions::mission);

	List<Mission> list() {
		return ALL;
	}

	private static Mission mission(ReferenceFile.Row row) {
		return new Mission(row.text("id"), row.text("state"), row.text("name"), row.text("place"), row.text("contact"),
				row.text("source"), 0, true);
	}

}
