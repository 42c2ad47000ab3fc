package ke.njia.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The templates of the workflow: ours, unless whoever runs the portal has put a file of
 * the same name into the directory {@code njia.templates}. Such a file says everything
 * that is offered; a code of ours that it leaves out is retired, not forgotten. What is
 * malformed keeps the portal from starting and names the file, the record and the column.
 */
@Component
public class Templates {

	private static final Logger log = LoggerFactory.getLogger(Templates.class);

	private final Optional<Path> own;

	/**
	 * @param directory where the operator's files are; empty for none
	 */
	Templates(@Value("${njia.templates:}") String directory) {
		this.own = directory.isBlank() ? Optional.empty() : Optional.of(Path.of(directory));
		this.own.filter((path) -> !Files.isDirectory(path)).ifPresent((path) -> {
			throw new IllegalStateException("njia.templates is no directory: %s".formatted(path));
		});
	}

	/** Those that come with the product. */
	public static Templates ours() {
		return new Templates("");
	}

	/**
	 * A template.
	 * @param name of its file, in {@code reference/workflow} and in the operator's
	 * directory
	 * @param reader reads one row; columns {@code code} and {@code retired} are read here
	 */
	public <T> Template<T> read(String name, Function<ReferenceFile.Row, T> reader) {
		Map<String, T> all = new LinkedHashMap<>();
		Set<String> retired = new HashSet<>();
		own(name).ifPresent((file) -> add(file, reader, all, retired));
		boolean hasOwn = !all.isEmpty();
		Map<String, T> ours = new LinkedHashMap<>();
		add(ReferenceFile.of("workflow/" + name), reader, ours, retired);
		ours.forEach((code, row) -> {
			if (all.putIfAbsent(code, row) == null && hasOwn) {
				retired.add(code);
			}
		});
		return new Template<>(all, retired);
	}

	private Optional<ReferenceFile> own(String name) {
		return this.own.map((directory) -> directory.resolve(name)).filter(Files::isRegularFile).map((file) -> {
			log.info("The template {} is the operator's own.", name);
			return ReferenceFile.at(file);
		});
	}

	private static <T> void add(ReferenceFile file, Function<ReferenceFile.Row, T> reader, Map<String, T> all,
			Set<String> retired) {
		Map<String, T> rows = new HashMap<>();
		file.rows((row) -> {
			String code = row.text("code");
			if (rows.put(code, reader.apply(row)) != null) {
				throw row.broken("code", "is there twice");
			}
			all.put(code, rows.get(code));
			if (row.has("retired") && row.flag("retired")) {
				retired.add(code);
			}
			return code;
		});
		if (rows.isEmpty()) {
			throw new IllegalStateException("Template (%s) has no row.".formatted(file.name()));
		}
	}

}
