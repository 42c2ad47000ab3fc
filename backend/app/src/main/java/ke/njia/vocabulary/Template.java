package ke.njia.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows that say how people work here, each with a code. What is no longer offered is
 * kept: work of that kind is on record, and must still be readable.
 *
 * @param <T> one row
 */
public final class Template<T> {

	private final Map<String, T> all;

	private final List<T> offered;

	Template(Map<String, T> all, Set<String> retired) {
		this.all = new LinkedHashMap<>(all);
		this.offered = all.entrySet()
			.stream()
			.filter((row) -> !retired.contains(row.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

	/** What can be chosen, asked or fired now, in the order of the file. */
	public List<T> offered() {
		return this.offered;
	}

	/** The same by its code. */
	public Optional<T> findOffered(String code) {
		return Optional.ofNullable(this.all.get(code)).filter(this.offered::contains);
	}

	/** Whatever was ever offered, by its code. */
	public Optional<T> find(String code) {
		return Optional.ofNullable(this.all.get(code));
	}

	/** Everything that was ever offered. */
	public Collection<T> all() {
		return List.copyOf(this.all.values());
	}

}
