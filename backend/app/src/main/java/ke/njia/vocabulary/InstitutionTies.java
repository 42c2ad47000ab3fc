package ke.njia.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

/**
 * Which institution is part of which: who works for the part has colleagues in the whole,
 * and word travels both ways. The rows of {@code institution-ties.csv}, each with its
 * source.
 */
@Component
public class InstitutionTies {

	private final Map<String, Set<String>> beside = new HashMap<>();

	public InstitutionTies() {
		this(ReferenceFile.of("vocabulary/institution-ties.csv")
			.rows((row) -> List.of(row.text("part"), row.text("whole"))));
	}

	public InstitutionTies(Collection<List<String>> ties) {
		ties.forEach((tie) -> {
			this.beside.computeIfAbsent(tie.getFirst(), (each) -> new TreeSet<>()).add(tie.getLast());
			this.beside.computeIfAbsent(tie.getLast(), (each) -> new TreeSet<>()).add(tie.getFirst());
		});
	}

	/**
	 * The institutions at most so many ties away, itself among them at none; each with
	 * the fewest ties to it.
	 */
	public Map<String, Integer> within(String institution, int ties) {
		Map<String, Integer> reached = new LinkedHashMap<>(Map.of(institution, 0));
		Set<String> last = Set.of(institution);
		for (int away = 1; away <= ties && !last.isEmpty(); away++) {
			Set<String> next = new TreeSet<>();
			last.forEach((each) -> next.addAll(this.beside.getOrDefault(each, Set.of())));
			next.removeAll(reached.keySet());
			for (String each : next) {
				reached.put(each, away);
			}
			last = next;
		}
		return Map.copyOf(reached);
	}

}
