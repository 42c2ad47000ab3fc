package ke.njia.appeals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.GraphInstant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose answer is due stands on the board until it is there, for those who hold the case
 * alone.
 */
@PortalTest
class AwaitedRepliesIT {

	private static final String QUESTION = "{ awaitedReplies { id appealId caseFileId reference bodyName dueAt acknowledged } }";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void whatIsOverdueStandsThereUntilItIsAnswered() {
		AppealScript appeal = AppealScript.started(this.portal).consented().approved();
		String sending = appeal.sent();
		assertThat(awaited(sending)).as("no source says by when it answers").isEmpty();
		due(sending, Instant.now().plus(AwaitedReplies.AHEAD).plus(Duration.ofHours(1)));
		assertThat(awaited(sending)).as("its time is not nearly over").isEmpty();
		Instant over = Instant.now().minus(Duration.ofDays(1));
		due(sending, over);
		JsonNode line = awaited(sending).getFirst();
		assertThat(line.get("caseFileId").asString()).isEqualTo(appeal.caseFile());
		assertThat(line.get("bodyName").asString()).isEqualTo("Front Line Defenders");
		assertThat(line.get("acknowledged").asBoolean()).isFalse();
		assertThat(this.neo4j
			.query("MATCH (l:AuditLeaf {action: 'appeal-reply-due-read', about: $caseFile}) RETURN count(l)")
			.bind(appeal.caseFile())
			.to("caseFile")
			.fetchAs(Long.class)
			.one()).contains(1L);
		AppealScript.inRoom(this.portal, AppealScript.READER, "acknowledgeAppeal", Map.of("appeal", sending));
		assertThat(awaited(sending).getFirst().get("acknowledged").asBoolean()).isTrue();
		AppealScript.inRoom(this.portal, AppealScript.READER, "writeAboutAppeal",
				Map.of("appeal", sending, "kind", "QUESTION", "words", "Since when?"));
		assertThat(awaited(sending)).as("a question is no answer").hasSize(1);
		AppealScript.inRoom(this.portal, AppealScript.READER, "writeAboutAppeal",
				Map.of("appeal", sending, "kind", "REPLY", "words", "We have written."));
		assertThat(awaited(sending)).isEmpty();
	}

	@Test
	void nobodyElseSeesIt() {
		for (String person : List.of("partner-intake", "lane-legal", "auditor", "administrator", AppealScript.READER)) {
			assertThat(this.portal.answer(person, QUESTION, Map.of()).at("/data/awaitedReplies").isNull()).as(person)
				.isTrue();
		}
	}

	private List<JsonNode> awaited(String sending) {
		return this.portal.ask("coordinator", QUESTION)
			.get("awaitedReplies")
			.valueStream()
			.filter((line) -> line.get("id").asString().equals(sending))
			.toList();
	}

	private void due(String sending, Instant at) {
		this.neo4j.query("MATCH (s:AppealSending {id: $id}) SET s.replyDue = $at")
			.bindAll(Map.of("id", sending, "at", GraphInstant.stored(at)))
			.run();
	}

}
