package ke.njia.workflow;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.LocalizedText;
import ke.njia.safeguards.SafeguardedAct;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The template of tasks: the rows of {@code reference/workflow/tasks.csv}. A code that
 * was released stays: tasks of that kind are on record.
 */
@Component
public class TaskKinds {

	/** What is done once money was approved. */
	static final String RELEASE_FUNDS = "release-funds";

	private static final ClassPathResource TASKS = new ClassPathResource("reference/workflow/tasks.csv");

	private final List<TaskKind> kinds = read();

	/** All of them, in the order of the file. */
	public List<TaskKind> list() {
		return this.kinds;
	}

	/** The one of that code. */
	public TaskKind get(String code) {
		return find(code).orElseThrow();
	}

	Optional<TaskKind> find(String code) {
		return this.kinds.stream().filter((kind) -> kind.code().equals(code)).findFirst();
	}

	private static List<TaskKind> read() {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader file = new InputStreamReader(TASKS.getInputStream(), StandardCharsets.UTF_8);
				CSVParser rows = format.parse(file)) {
			return rows.stream().map(TaskKinds::kind).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TaskKind kind(CSVRecord row) {
		String act = row.get("act");
		return new TaskKind(row.get("code"), Lane.valueOf(row.get("lane")), Integer.parseInt(row.get("minutes")),
				act.isEmpty() ? null : SafeguardedAct.valueOf(act),
				new LocalizedText(row.get("name_en"), row.get("name_sw")), row.get("source"));
	}

}
