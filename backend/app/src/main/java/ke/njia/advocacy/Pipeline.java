package ke.njia.advocacy;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.cases.CaseBand;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * How many complaints stand where, counted under marks that lead to no case. A mark keeps
 * months, no days, and every stage it came to, so that what was put down in a month is
 * counted from the next on. Each cell of the table is told in a band and nothing adds
 * them up (DECISIONS.md, bands-of-cases).
 */
@Component
class Pipeline {

	private static final String ADD = """
			MERGE (m:AccountabilityMark {id: $mark})
			ON CREATE SET m.organization = $organization, m.stages = [], m.since = [], m.told = []
			SET m.stages = m.stages + $stage, m.since = m.since + $since, m.told = m.told + $told
			""";

	private static final String REMOVE = """
			MATCH (m:AccountabilityMark {id: $mark})
			DETACH DELETE m
			""";

	private static final String COUNT = """
			MATCH (m:AccountabilityMark {organization: $organization})
			WITH m, [step IN range(0, size(m.told) - 1) WHERE m.told[step] < $month] AS counted
			WHERE size(counted) > 0
			WITH m.stages[last(counted)] AS stage, m.since[last(counted)] AS since
			RETURN stage, since, count(*) AS cases
			""";

	private final Neo4jClient neo4j;

	Pipeline(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Puts down that what is counted under a mark came to a stage.
	 * @param told the month in which that is put down
	 */
	void add(String mark, String organization, AccountabilityStep step, YearMonth told) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("mark", mark, "organization", organization, "stage", step.stage().name(), "since",
					Months.number(YearMonth.from(step.since())), "told", Months.number(told)))
			.run();
	}

	void remove(String mark) {
		this.neo4j.query(REMOVE).bind(mark).to("mark").run();
	}

	/**
	 * The table of an organization.
	 * @param month the first that is not counted any more
	 */
	List<PipelineCell> table(String organization, YearMonth month) {
		return cells(this.neo4j.query(COUNT)
			.bindAll(Map.of("organization", organization, "month", Months.number(month)))
			.fetchAs(Counted.class)
			.mappedBy((types, row) -> new Counted(place(row.get("stage"), row.get("since"), month),
					row.get("cases").asLong()))
			.all()
			.stream()
			.collect(Collectors.groupingBy(Counted::place, Collectors.summingLong(Counted::cases))));
	}

	/** Every cell of the table, those in which nothing is too. */
	static List<PipelineCell> cells(Map<Place, Long> counted) {
		return places()
			.map((place) -> new PipelineCell(place.stage(), place.age(), CaseBand.of(counted.getOrDefault(place, 0L))))
			.toList();
	}

	static Stream<Place> places() {
		return Arrays.stream(AccountabilityStage.values())
			.flatMap((stage) -> Arrays.stream(AccountabilityAge.values()).map((age) -> new Place(stage, age)));
	}

	private static Place place(Value stage, Value since, YearMonth month) {
		return new Place(AccountabilityStage.valueOf(stage.asString()),
				AccountabilityAge.between(Months.of(since.asInt()), month));
	}

	/**
	 * A cell of the table.
	 */
	record Place(AccountabilityStage stage, AccountabilityAge age) {
	}

	private record Counted(Place place, long cases) {
	}

}
