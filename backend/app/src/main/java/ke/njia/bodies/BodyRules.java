package ke.njia.bodies;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * What each body asks before it may be asked: the rows of {@code bodies/rules.csv}, each
 * with its source.
 */
@Component
class BodyRules {

	private static final String EACH_OWN_CALENDAR = "Africa/Nairobi";

	private final Map<String, List<BodyRule>> rules = new LinkedHashMap<>();

	BodyRules() {
		ReferenceFile.of("bodies/rules.csv").rows((row) -> {
			row.list("bodies").forEach((body) -> put(body, rule(row)));
			return row;
		});
	}

	/** The rules of one body, in the order of the file. */
	List<BodyRule> of(String body) {
		return this.rules.getOrDefault(body, List.of());
	}

	/** Identifiers of the bodies that have rules. */
	Set<String> bodies() {
		return this.rules.keySet();
	}

	private void put(String body, BodyRule rule) {
		this.rules.computeIfAbsent(body, (first) -> new ArrayList<>()).add(rule);
	}

	private static BodyRule rule(ReferenceFile.Row row) {
		return new BodyRule(RuleKind.valueOf(row.text("rule")), new LinkedHashSet<>(row.list("values")),
				row.list("groups")
					.stream()
					.map(PersonGroup::valueOf)
					.collect(Collectors.toCollection(LinkedHashSet::new)),
				row.find("months").map(Integer::valueOf).orElse(0),
				ZoneId.of(row.find("zone").orElse(EACH_OWN_CALENDAR)), row.find("instead").orElse(null),
				row.text("source"));
	}

}
