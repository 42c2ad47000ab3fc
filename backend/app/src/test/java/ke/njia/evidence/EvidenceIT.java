package ke.njia.evidence;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.EvidenceDoor;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.cases.CaseErased;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that bear witness go in and come out as they were, for the people of the case
 * alone, and each time that is on record; what lies on the disk tells nothing.
 */
@PortalTest
class EvidenceIT {

	private static final String HOLDER = "coordinator";

	/** Words that must not be found again. */
	private static final byte[] PICTURE = EvidenceDoor.picture("ushahidi wa siri 4b7e");

	private static final String LIST = """
			query E($id: ID!) { caseFile(id: $id) { evidence {
			  id kind mediaType bytes sha256 note destroyed intact custody { number action by hash } } } }""";

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	EvidenceSettings settings;

	@Autowired
	UnitOfWork work;

	@Autowired
	ApplicationEventPublisher events;

	@Test
	void aFileComesOutAsItWentInAndTheChainSaysWhoHadIt() throws IOException {
		String caseFile = opened();
		String id = added(caseFile, PICTURE);
		assertThat(get(HOLDER, id).body()).isEqualTo(PICTURE);
		assertThat(get(HOLDER, id).headers().firstValue("Content-Disposition"))
			.contains("attachment; filename=\"file\"");
		assertThat(get("duty-lead", id).body()).isEqualTo(PICTURE);

		JsonNode item = listed(caseFile).get(0);
		assertThat(item.get("mediaType").asString()).isEqualTo("image/jpeg");
		assertThat(item.get("bytes").asInt()).isEqualTo(PICTURE.length);
		assertThat(item.get("intact").asBoolean()).isTrue();
		assertThat(item.get("custody").valueStream().map((step) -> step.get("action").asString()))
			.containsExactly("TAKEN_IN", "HANDED_OUT", "HANDED_OUT", "HANDED_OUT");
		assertThat(actions(id)).containsExactly("evidence-added", "evidence-read", "evidence-read", "evidence-read");

		byte[] onDisk = Files.readAllBytes(file(id));
		assertThat(new String(onDisk, StandardCharsets.ISO_8859_1)).doesNotContain("ushahidi");
		assertThat(node(id)).containsOnlyKeys("id", "addedAt", "sealed");
	}

	@Test
	void theSameKeyTakesItInOnce() {
		String caseFile = opened();
		String key = Portal.newKey();
		String first = id(add(HOLDER, caseFile, PICTURE, key));
		assertThat(id(add(HOLDER, caseFile, PICTURE, key))).isEqualTo(first);
		assertThat(code(add(HOLDER, caseFile, EvidenceDoor.picture("another"), key)))
			.isEqualTo("IDEMPOTENCY_KEY_REUSED");
		assertThat(listed(caseFile)).hasSize(1);
	}

	@Test
	void toEverybodyElseNothingIsThere() {
		String caseFile = opened();
		String id = added(caseFile, PICTURE);
		for (String stranger : List.of("partner-intake", "partner-admin", "auditor", "administrator", "body-reader")) {
			assertThat(get(stranger, id).statusCode()).as(stranger).isEqualTo(404);
			assertThat(add(stranger, caseFile, PICTURE, Portal.newKey()).statusCode()).as(stranger).isEqualTo(404);
		}
		assertThat(get(HOLDER, "nothing").statusCode()).isEqualTo(404);
		assertThat(add(HOLDER, "nothing", PICTURE, Portal.newKey()).statusCode()).isEqualTo(404);
		assertThat(this.portal.get("/evidence/" + id).statusCode()).isEqualTo(401);
		assertThat(actions(id)).as("nobody was given it").containsExactly("evidence-added");
	}

	@Test
	void whatIsNoPictureFilmSoundOrPdfIsRefusedAndNothingIsLeft() throws IOException {
		String caseFile = opened();
		int before = files();
		List<byte[]> hostile = List.of("MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1),
				"<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
				"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
				"PK\u0003\u0004 an archive".getBytes(StandardCharsets.ISO_8859_1),
				"#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), "only words".getBytes(StandardCharsets.UTF_8),
				new byte[] { 0 });
		for (byte[] content : hostile) {
			assertThat(code(add(HOLDER, caseFile, content, Portal.newKey()))).isEqualTo("INVALID");
		}
		assertThat(code(add(HOLDER, caseFile, new byte[0], Portal.newKey()))).isEqualTo("INVALID");
		byte[] tooLong = Arrays.copyOf(PICTURE, EvidenceDesk.MOST_BYTES + 1);
		assertThat(code(add(HOLDER, caseFile, tooLong, Portal.newKey()))).isEqualTo("INVALID");
		assertThat(listed(caseFile)).isEmpty();
		assertThat(files()).isEqualTo(before);
	}

	@Test
	void aFileThatWasAlteredOrSwappedIsNeverHandedOut() throws IOException {
		String caseFile = opened();
		String id = added(caseFile, PICTURE);
		String other = added(caseFile, EvidenceDoor.picture("another"));
		byte[] whole = Files.readAllBytes(file(id));
		int found = 0;
		for (int at = 0; at < whole.length; at++) {
			byte[] altered = whole.clone();
			altered[at] ^= 1;
			Files.write(file(id), altered);
			found += (get(HOLDER, id).statusCode() == 409) ? 1 : 0;
		}
		assertThat(found).isEqualTo(whole.length).isGreaterThan(50);
		Files.write(file(id), Files.readAllBytes(file(other)));
		assertThat(get(HOLDER, id).statusCode()).isEqualTo(409);
		Files.delete(file(id));
		assertThat(get(HOLDER, id).statusCode()).isEqualTo(409);
		assertThat(actions(id)).contains("evidence-unreadable").doesNotContain("evidence-read");
		Files.write(file(id), whole);
		assertThat(get(HOLDER, id).body()).as("the control").isEqualTo(PICTURE);
	}

	@Test
	void aChainThatWasChangedIsSeen() {
		String caseFile = opened();
		String id = added(caseFile, PICTURE);
		get(HOLDER, id);
		get("duty-lead", id);
		assertThat(listed(caseFile).get(0).get("intact").asBoolean()).as("the control").isTrue();
		for (String change : List.of("SET s.by = 'somebody'", "SET s.at = s.at + duration('PT1S')",
				"SET s.action = 'TAKEN_IN'", "SET s.number = 9")) {
			this.neo4j
				.query("MATCH (s:CustodyStep {id: $id}) SET s.was = s.by, s.wasAt = s.at, s.wasAction = s.action "
						+ change)
				.bind(id + "-2")
				.to("id")
				.run();
			assertThat(listed(caseFile).get(0).get("intact").asBoolean()).as(change).isFalse();
			this.neo4j.query("""
					MATCH (s:CustodyStep {id: $id})
					SET s.by = s.was, s.at = s.wasAt, s.action = s.wasAction, s.number = 2
					""").bind(id + "-2").to("id").run();
		}
		this.neo4j.query("MATCH (s:CustodyStep {id: $id}) DETACH DELETE s").bind(id + "-2").to("id").run();
		assertThat(listed(caseFile).get(0).get("intact").asBoolean()).as("a link removed").isFalse();
	}

	@Test
	void whatItShowsIsWrittenDownAndTheWrongFileDestroyed() {
		String caseFile = opened();
		String id = added(caseFile, PICTURE);
		JsonNode noted = act("noteEvidence", "NoteEvidenceInput", Map.of("evidence", id, "note", " The left arm "));
		assertThat(noted.at("/evidence/note").asString()).isEqualTo("The left arm");
		assertThat(act("noteEvidence", "NoteEvidenceInput", Map.of("evidence", id, "note", "x".repeat(501)))
			.at("/userErrors/0/code")
			.asString()).isEqualTo("INVALID");

		hold(caseFile, true);
		assertThat(remove(id).at("/userErrors/0/code").asString()).isEqualTo("LEGAL_HOLD");
		hold(caseFile, false);
		JsonNode removed = remove(id);
		assertThat(removed.at("/evidence/destroyed").asBoolean()).isTrue();
		assertThat(removed.at("/evidence/note").isNull()).isTrue();
		assertThat(removed.at("/evidence/intact").asBoolean()).isTrue();
		assertThat(file(id)).doesNotExist();
		assertThat(get(HOLDER, id).statusCode()).isEqualTo(404);
		assertThat(remove(id).at("/userErrors/0/code").asString()).isEqualTo("ALREADY_DECIDED");
	}

	/** A key for each file, so that one can go alone; all go with the case. */
	@Test
	void filesGoWithTheirCase() throws IOException {
		String caseFile = opened();
		String one = added(caseFile, PICTURE);
		String other = added(caseFile, EvidenceDoor.picture("another"));
		byte[] copy = Files.readAllBytes(file(one));
		remove(other);
		assertThat(get(HOLDER, one).body()).as("each has a key of its own").isEqualTo(PICTURE);
		this.work.perform(() -> {
			this.events.publishEvent(new CaseErased(caseFile, Actor.portal("khrc", Instant.now()), Instant.now()));
			return true;
		});
		assertThat(file(one)).doesNotExist();
		assertThat(listed(caseFile)).isEmpty();
		Files.write(file(one), copy);
		assertThat(get(HOLDER, one).statusCode()).as("a copy that comes back").isEqualTo(404);
		assertThat(this.neo4j.query("MATCH (k:EndedKey {id: $id}) RETURN count(k)")
			.bind(one)
			.to("id")
			.fetchAs(Long.class)
			.one()).hasValue(1L);
		Files.delete(file(one));
	}

	private String opened() {
		return CaseScript.arrestInGarissa(this.portal, HOLDER, "paralegal").id();
	}

	private String added(String caseFile, byte[] content) {
		return id(add(HOLDER, caseFile, content, Portal.newKey()));
	}

	private HttpResponse<String> add(String person, String caseFile, byte[] content, String key) {
		return new EvidenceDoor(this.portal).add(person, caseFile, content, key);
	}

	private HttpResponse<byte[]> get(String person, String id) {
		return new EvidenceDoor(this.portal).get(person, id);
	}

	private JsonNode listed(String caseFile) {
		return this.portal.ask(HOLDER, LIST, Map.of("id", caseFile)).at("/caseFile/evidence");
	}

	private JsonNode remove(String id) {
		return act("removeEvidence", "RemoveEvidenceInput", Map.of("evidence", id));
	}

	private JsonNode act(String act, String type, Map<String, Object> given) {
		Map<String, Object> input = new HashMap<>(given);
		input.put("idempotencyKey", Portal.newKey());
		return this.portal
			.ask(HOLDER, """
					mutation M($input: %s!) { %s(input: $input) {
					  evidence { note destroyed intact } userErrors { code } } }""".formatted(type, act),
					Map.of("input", input))
			.get(act);
	}

	private void hold(String caseFile, boolean hold) {
		this.portal.ask("duty-lead",
				"mutation M($input: SetLegalHoldInput!) { setLegalHold(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", caseFile, "hold", hold)));
	}

	private List<String> actions(String id) {
		return new ArrayList<>(this.neo4j.query("""
				MATCH (l:AuditLeaf {subject: $id}) RETURN l.action ORDER BY l.index
				""").bind(id).to("id").fetchAs(String.class).all());
	}

	private Map<String, Object> node(String id) {
		return this.neo4j.query("MATCH (e:EvidenceItem {id: $id}) RETURN properties(e) AS all")
			.bind(id)
			.to("id")
			.fetchAs(Map.class)
			.one()
			.orElseThrow();
	}

	private Path file(String id) {
		return this.settings.directory().resolve(id + ".sealed");
	}

	private int files() throws IOException {
		try (var all = Files.list(this.settings.directory())) {
			return (int) all.count();
		}
	}

	private static String id(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return JsonMapper.shared().readTree(answer.body()).get("id").asString();
	}

	private static String code(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		return JsonMapper.shared().readTree(answer.body()).at("/userErrors/0/code").asString();
	}

}
