package ke.njia.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A case as properties of its nodes, and back. What the person told is in one sealed
 * property of each node; SECURITY.md lists what stays in clear, and why.
 *
 * @param seals seals and opens
 * @param id identifier of the case
 * @param organization identifier of the organization that holds it
 */
record StoredCase(Seals seals, String id, String organization) {

	/** The properties of a new case. */
	static Map<String, @Nullable Object> properties(CaseFile caseFile, Seals seals) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", caseFile.id());
		properties.put("reference", caseFile.reference());
		properties.put("status", caseFile.status().name());
		properties.put("urgency", caseFile.urgency().name());
		properties.put("openedAt", GraphInstant.stored(caseFile.openedAt()));
		properties.put(SealedPlace.PROPERTY, of(caseFile, seals).told(caseFile));
		return properties;
	}

	static StoredCase of(CaseFile caseFile, Seals seals) {
		return new StoredCase(seals, caseFile.id(), caseFile.lead());
	}

	static CaseFile read(Record row, Clocks rules, Instant now, Seals seals) {
		Value node = row.get("caseFile");
		return new StoredCase(seals, node.get("id").asString(), row.get("lead").asString()).read(row, rules, now);
	}

	byte[] told(CaseFile caseFile) {
		return told(new SealedCase.Told(caseFile.account(), caseFile.disclosureSalt(), caseFile.processing()));
	}

	byte[] told(SealedCase.Told told) {
		return this.seals.seal(place("CaseFile", this.id), told);
	}

	List<Map<String, Object>> needs(List<Need> needs) {
		return IntStream.range(0, needs.size())
			.mapToObj((position) -> Map.<String, Object>of("id", needs.get(position).id(), "position", position,
					SealedPlace.PROPERTY, need(needs.get(position).id(), needs.get(position).serviceType())))
			.toList();
	}

	byte[] need(String needId, String serviceType) {
		return this.seals.seal(place("Need", needId), new SealedCase.Asked(serviceType));
	}

	Map<String, Object> threshold(Threshold threshold) {
		String thresholdId = RandomId.next();
		return Map.of("id", thresholdId, "code", threshold.code().name(), "recordedAt",
				GraphInstant.stored(threshold.recordedAt()), SealedPlace.PROPERTY,
				threshold(thresholdId, new SealedCase.Answered(threshold.answer(), threshold.reason())));
	}

	byte[] threshold(String thresholdId, SealedCase.Answered answered) {
		return this.seals.seal(place("Threshold", thresholdId), answered);
	}

	private CaseFile read(Record row, Clocks rules, Instant now) {
		Value node = row.get("caseFile");
		SealedCase.Told told = open("CaseFile", node, SealedCase.Told.class);
		Instant openedAt = GraphInstant.read(node.get("openedAt"));
		List<Threshold> thresholds = row.get("thresholds").asList(this::threshold);
		Instant reopenedAt = GraphInstant.readOrNull(node.get("reopenedAt"));
		CaseStatus status = CaseStatus.valueOf(node.get("status").asString());
		List<CaseClock> clocks = (status == CaseStatus.CLOSED) ? List.of()
				: rules.start(told.account(), (reopenedAt != null) ? reopenedAt : openedAt,
						Clocks.done(thresholds.stream().map(Threshold::answer).toList(),
								!node.get("decidedAt").isNull()),
						row.get("endings")
							.asList((ending) -> ClockEndings.read(ending, this.id, this.organization, this.seals)),
						now);
		return new CaseFile(this.id, node.get("reference").asString(), this.organization, status,
				Urgency.valueOf(node.get("urgency").asString()), openedAt, reopenedAt, told.account(),
				row.get("needs").asList((need) -> need(need, clocks, now)), thresholds, clocks, told.disclosureSalt(),
				told.processing());
	}

	private Need need(Value need, List<CaseClock> clocks, Instant now) {
		return Clocks.bind(need.get("id").asString(), open("Need", need, SealedCase.Asked.class).serviceType(), clocks,
				now);
	}

	private Threshold threshold(Value threshold) {
		SealedCase.Answered answered = open("Threshold", threshold, SealedCase.Answered.class);
		return new Threshold(ThresholdCode.valueOf(threshold.get("code").asString()), answered.answer(),
				answered.reason(), GraphInstant.read(threshold.get("recordedAt")));
	}

	private <T> T open(String label, Value node, Class<T> type) {
		return this.seals.open(place(label, node.get("id").asString()), node.get(SealedPlace.PROPERTY).asByteArray(),
				type);
	}

	private SealedPlace place(String label, String nodeId) {
		return new SealedPlace(this.id, this.organization, label, nodeId);
	}

}
