package ke.njia.workflow;

import java.util.List;
import java.util.Optional;

import ke.njia.kernel.LocalizedText;
import ke.njia.safeguards.SafeguardedAct;
import ke.njia.vocabulary.ReferenceFile;
import ke.njia.vocabulary.Template;
import ke.njia.vocabulary.Templates;

import org.springframework.stereotype.Component;

/**
 * The template of tasks: the rows of {@code tasks.csv}. Tasks of a kind that is no longer
 * offered are on record and keep their name.
 */
@Component
public class TaskKinds {

	/** What is done once money was approved. */
	static final String RELEASE_FUNDS = "release-funds";

	private final Template<TaskKind> kinds;

	TaskKinds(Templates templates) {
		this.kinds = templates.read("tasks.csv", TaskKinds::kind);
		if (this.kinds.findOffered(RELEASE_FUNDS).isEmpty()) {
			throw new IllegalStateException("Template (tasks.csv) must offer (%s).".formatted(RELEASE_FUNDS));
		}
	}

	/** All that are offered, in the order of the file. */
	public List<TaskKind> list() {
		return this.kinds.offered();
	}

	/** The one of that code, whether offered still or not. */
	public TaskKind get(String code) {
		return this.kinds.find(code).orElseGet(() -> TaskKind.unknown(code));
	}

	Optional<TaskKind> find(String code) {
		return this.kinds.findOffered(code);
	}

	private static TaskKind kind(ReferenceFile.Row row) {
		return new TaskKind(row.text("code"), row.one("lane", Lane.class), row.number("minutes"),
				row.findOne("act", SafeguardedAct.class).orElse(null),
				new LocalizedText(row.text("name_en"), row.text("name_sw")), row.text("source"));
	}

}
