package ke.njia.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A case as properties of its nodes, and back.
 */
final class StoredCase {

	private StoredCase() {
	}

	static Map<String, @Nullable Object> properties(CaseFile caseFile) {
		Account account = caseFile.account();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", caseFile.id());
		properties.put("reference", caseFile.reference());
		properties.put("status", caseFile.status().name());
		properties.put("urgency", caseFile.urgency().name());
		properties.put("openedAt", GraphInstant.stored(caseFile.openedAt()));
		properties.put("disclosureSalt", caseFile.disclosureSalt());
		properties.put("violationType", account.violationType());
		properties.put("county", account.county());
		properties.put("occurredEarliest", GraphInstant.stored(account.occurredEarliest()));
		properties.put("occurredLatest", GraphInstant.stored(account.occurredLatest()));
		properties.put("harmWithin", account.harmWithin().name());
		properties.put("languages", account.languages());
		properties.put("age", account.age());
		properties.put("workerGender", (account.workerGender() != null) ? account.workerGender().name() : null);
		properties.put("accessible", account.accessible());
		properties.put("safetyConcerns", account.safetyConcerns().stream().map(Enum::name).toList());
		properties.put("perpetrators", account.perpetrators());
		properties.put("neverTell", account.neverTell());
		properties.put("maxTravelKm", account.maxTravelKm());
		return properties;
	}

	static List<Map<String, Object>> needs(List<Need> needs) {
		return IntStream.range(0, needs.size())
			.mapToObj((position) -> Map.<String, Object>of("id", needs.get(position).id(), "serviceType",
					needs.get(position).serviceType(), "position", position))
			.toList();
	}

	static Map<String, @Nullable Object> threshold(Threshold threshold) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("code", threshold.code().name());
		properties.put("answer", threshold.answer().name());
		properties.put("reason", threshold.reason());
		properties.put("recordedAt", GraphInstant.stored(threshold.recordedAt()));
		return properties;
	}

	static CaseFile read(Record row, Clocks rules, Instant now) {
		Value node = row.get("caseFile");
		Account account = account(node);
		Instant openedAt = GraphInstant.read(node.get("openedAt"));
		List<CaseClock> clocks = rules.start(account, openedAt, !node.get("decidedAt").isNull());
		return new CaseFile(node.get("id").asString(), node.get("reference").asString(), row.get("lead").asString(),
				CaseStatus.valueOf(node.get("status").asString()), Urgency.valueOf(node.get("urgency").asString()),
				openedAt, account,
				row.get("needs")
					.asList((need) -> Clocks.bind(need.get("id").asString(), need.get("serviceType").asString(), clocks,
							now)),
				row.get("thresholds").asList(StoredCase::threshold), clocks, node.get("disclosureSalt").asString());
	}

	private static Account account(Value node) {
		return new Account(node.get("violationType").asString(), node.get("county").asInt(),
				GraphInstant.read(node.get("occurredEarliest")), GraphInstant.read(node.get("occurredLatest")),
				HarmWithin.valueOf(node.get("harmWithin").asString()), node.get("languages").asList(Value::asString),
				number(node.get("age")),
				node.get("workerGender").isNull() ? null : Gender.valueOf(node.get("workerGender").asString()),
				node.get("accessible").asBoolean(),
				node.get("safetyConcerns").asList((concern) -> SafetyConcern.valueOf(concern.asString())),
				node.get("perpetrators").asList(Value::asString), node.get("neverTell").asList(Value::asString),
				number(node.get("maxTravelKm")));
	}

	private static Threshold threshold(Value threshold) {
		return new Threshold(ThresholdCode.valueOf(threshold.get("code").asString()),
				ThresholdAnswer.valueOf(threshold.get("answer").asString()), threshold.get("reason").asString(),
				GraphInstant.read(threshold.get("recordedAt")));
	}

	private static @Nullable Integer number(Value value) {
		return value.isNull() ? null : Integer.valueOf(value.asInt());
	}

}
