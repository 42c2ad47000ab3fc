package ke.njia.directory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static ke.njia.directory.ReferenceTable.AGREEMENTS;
import static ke.njia.directory.ReferenceTable.CAPACITIES;
import static ke.njia.directory.ReferenceTable.SERVICES;
import static ke.njia.directory.ReferenceTable.SERVICE_AREAS;
import static ke.njia.directory.ReferenceTable.SERVICE_AT_LOCATION;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From every county the six main needs can be met, with a choice, by partners KHRC can
 * reach over agreements in force: of trust 2 and more where the need is sensitive.
 */
class ReferenceReachTests {

	private static final List<String> MAIN_NEEDS = List.of("legal-representation", "paralegal", "emergency-medical",
			"pep-and-sgbv-care", "psychosocial-counselling", "safe-house");

	private static final Set<String> SENSITIVE = Set.of("pep-and-sgbv-care", "safe-house");

	private static final int HOPS = 4;

	private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

	private static final ReferenceTables TABLES = ReferenceTables.read();

	@Test
	void everyCountyHasAChoiceForEveryMainNeed() {
		Map<String, Long> choices = choices(TABLES);
		assertThat(choices).hasSize(47 * MAIN_NEEDS.size());
		assertThat(choices).allSatisfy((where, count) -> assertThat(count).as(where).isGreaterThanOrEqualTo(2));
	}

	@Test
	void withoutAgreementsOnlyWhatTheLeadOffersIsLeft() {
		ReferenceTables alone = TABLES.without(AGREEMENTS, "from_organization_id", "khrc");
		assertThat(choices(alone).entrySet()).filteredOn((entry) -> entry.getKey().startsWith("safe-house"))
			.hasSize(47)
			.allSatisfy((entry) -> assertThat(entry.getValue()).isZero());
	}

	private static Map<String, Long> choices(ReferenceTables tables) {
		Set<String> known = reached(tables, 1);
		Set<String> trusted = reached(tables, 2);
		Map<String, Cells> services = tables.byId(SERVICES);
		Map<String, Set<String>> areas = tables.of(SERVICE_AREAS)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("service_at_location_id"),
					(row) -> Set.of(row.get("extent").split("\\|"))));
		Set<String> full = tables.of(CAPACITIES)
			.stream()
			.filter((row) -> row.get("status").equals("NO_CAPACITY"))
			.map((row) -> row.get("service_at_location_id"))
			.collect(Collectors.toSet());
		Map<String, Long> choices = new HashMap<>();
		for (String need : MAIN_NEEDS) {
			Set<String> partners = SENSITIVE.contains(need) ? trusted : known;
			List<Set<String>> covered = tables.of(SERVICE_AT_LOCATION)
				.stream()
				.filter((row) -> row.get("quarantined").equals("no") && !full.contains(row.get("id")))
				.filter((row) -> meets(services.getOrDefault(row.get("service_id"), Cells.NONE), need, partners))
				.map((row) -> areas.getOrDefault(row.get("id"), Set.of()))
				.toList();
			IntStream.rangeClosed(1, 47)
				.mapToObj(String::valueOf)
				.forEach((county) -> choices.put(need + " in " + county,
						covered.stream().filter((area) -> area.contains("") || area.contains(county)).count()));
		}
		return choices;
	}

	private static boolean meets(Cells service, String need, Set<String> partners) {
		return service.get("service_type").equals(need) && service.get("status").equals("ACTIVE")
				&& service.get("populations").isEmpty() && service.get("maximum_age").isEmpty()
				&& partners.contains(service.get("organization_id"));
	}

	private static Set<String> reached(ReferenceTables tables, int trust) {
		Map<String, List<Cells>> from = tables.of(AGREEMENTS)
			.stream()
			.filter((row) -> Integer.parseInt(row.get("trust")) >= trust && inForce(row))
			.collect(Collectors.groupingBy((row) -> row.get("from_organization_id")));
		Map<String, Integer> hops = new HashMap<>(Map.of("khrc", 0));
		Deque<String> open = new ArrayDeque<>(hops.keySet());
		while (!open.isEmpty()) {
			String organization = open.remove();
			int next = hops.getOrDefault(organization, 0) + 1;
			from.getOrDefault(organization, List.of())
				.stream()
				.map((row) -> row.get("to_organization_id"))
				.filter((to) -> next <= HOPS && hops.putIfAbsent(to, next) == null)
				.forEach(open::add);
		}
		return hops.keySet();
	}

	private static boolean inForce(Cells row) {
		boolean ended = !row.get("valid_to").isEmpty() && LocalDate.parse(row.get("valid_to")).isBefore(DAY);
		return !ended && !LocalDate.parse(row.get("valid_from")).isAfter(DAY);
	}

}
