package ke.njia.appeals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import ke.njia.AppealScript;
import ke.njia.CaseScript;
import ke.njia.EvidenceDoor;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.TellingDocuments;
import ke.njia.TellingPictures;
import ke.njia.cases.CaseErased;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UnitOfWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves as an annex is a copy in which nothing is left that a camera or a program
 * wrote: one set of bytes, told of everywhere by its hash. The file itself stays as it
 * came in.
 */
@PortalTest
class CleanAnnexesIT extends AppealChecks {

	private static final String FILES = """
			query E($id: ID!) { caseFile(id: $id) { evidence { id sha256 intact cleanable
			  cleanCopy { mediaType bytes sha256 } custody { action } } } }""";

	@Autowired
	UnitOfWork work;

	@Autowired
	ApplicationEventPublisher events;

	@Value("${njia.evidence.directory}")
	Path directory;

	private EvidenceDoor door;

	private String caseFile;

	@BeforeEach
	void open() {
		this.door = new EvidenceDoor(this.portal);
		this.caseFile = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
	}

	@Test
	void whatTheBodyFetchesHoldsNothingButWhatIsSeen() throws Exception {
		Map<String, byte[]> originals = Map.of("image/jpeg", TellingPictures.photograph(), "image/png",
				TellingPictures.screenshot(), "application/pdf", TellingDocuments.document());
		List<String> ids = originals.values().stream().map(this::added).toList();
		AppealScript appeal = AppealScript.started(this.portal, this.caseFile, draft(ids)).consented().approved();
		String sending = appeal.sent();
		String letter = letter(sending);
		JsonNode annexes = received(sending).get("annexes");
		assertThat(annexes).hasSize(3);
		for (JsonNode annex : annexes) {
			String id = annex.get("id").asString();
			byte[] original = originals.get(annex.get("mediaType").asString());
			byte[] fetched = fetched(sending, id);
			assertThat(text(original)).as("the control").contains(TellingPictures.TOLD);
			assertThat(text(fetched)).doesNotContain(TellingPictures.TOLD, text(TellingPictures.latitude()));
			assertThat(fetched).as("it is whole from its first byte").startsWith(Arrays.copyOf(original, 3));
			assertThat(Sha256.of(fetched)).isEqualTo(annex.get("sha256").asString());
			assertThat(fetched).hasSize(annex.get("bytes").asInt())
				.isEqualTo(this.door.copy(AppealScript.SECOND, id).body());
			assertThat(letter).as("the letter tells of these bytes").contains(annex.get("sha256").asString());
			assertThat(this.door.get("coordinator", id).body()).as("the file stays as it came in").isEqualTo(original);
			JsonNode file = file(id);
			assertThat(file.get("sha256").asString()).isEqualTo(Sha256.of(original));
			assertThat(file.get("intact").asBoolean()).isTrue();
			assertThat(file.get("custody").valueStream().map((step) -> step.get("action").asString()))
				.containsExactly("TAKEN_IN", "COPIED", "COPY_HANDED_OUT", "COPY_HANDED_OUT", "HANDED_OUT");
		}
		assertThat(actions(this.caseFile)).contains("evidence-copied", "evidence-copy-read", "appeal-annex-read");
	}

	@Test
	void aCopyIsMadeOnceHoweverOftenItIsSaved() {
		String id = added(TellingPictures.photograph());
		AppealScript appeal = AppealScript.started(this.portal, this.caseFile, draft(List.of(id)));
		JsonNode first = file(id).get("cleanCopy");
		appeal.save("coordinator", 1, draft(List.of(id)));
		AppealScript.started(this.portal, this.caseFile, draft(List.of(id)));
		assertThat(file(id).get("cleanCopy")).isEqualTo(first);
		assertThat(count("MATCH (c:CleanCopy)-[:FOR]->(:CaseFile {id: $id}) RETURN count(c)", this.caseFile))
			.isEqualTo(1);
		assertThat(
				this.neo4j.query("MATCH (c:CleanCopy)-[:FOR]->(:CaseFile {id: $id}) UNWIND keys(c) AS key RETURN key")
					.bind(this.caseFile)
					.to("id")
					.fetchAs(String.class)
					.all())
			.as("what is stored of it in clear")
			.containsExactlyInAnyOrder("id", "item", "sealed");
	}

	/** The person who chooses it and the one who looks are told by this. */
	@Test
	void whatNothingCleansGoesAsItIsAndSaysSo() {
		String sound = added(TellingPictures.sound());
		assertThat(file(sound).get("cleanable").asBoolean()).isFalse();
		assertThat(file(added(TellingPictures.photograph())).get("cleanable").asBoolean()).as("the control").isTrue();
		String sending = AppealScript.started(this.portal, this.caseFile, draft(List.of(sound)))
			.consented()
			.approved()
			.sent();
		assertThat(fetched(sending, sound)).isEqualTo(TellingPictures.sound());
		assertThat(this.door.copy("coordinator", sound).statusCode()).isEqualTo(404);
	}

	@Test
	void whatCannotBeCleanedIsNamedAndNothingIsHalfMade() throws IOException {
		String good = added(TellingPictures.photograph());
		Map<byte[], String> bad = Map.of(TellingPictures.bomb(), "annex-too-large", TellingDocuments.locked(),
				"annex-locked", EvidenceDoor.picture("no picture at all"), "annex-unreadable");
		int number = 1;
		for (Map.Entry<byte[], String> one : bad.entrySet()) {
			String id = added(one.getKey());
			number++;
			int before = files();
			JsonNode refused = AppealScript.start(this.portal, this.caseFile, draft(List.of(good, id)),
					Portal.newKey());
			assertThat(code(refused)).isEqualTo("INVALID");
			assertThat(refused.get("userErrors")).hasSize(1);
			assertThat(refused.at("/userErrors/0/facts").toString()).contains(one.getValue(), "\"" + number + "\"");
			assertThat(files()).as("not even the copy of the other").isEqualTo(before);
		}
		assertThat(listed(this.caseFile)).isEmpty();
		assertThat(file(good).get("cleanCopy").isNull()).isTrue();
		assertThat(actions(this.caseFile)).doesNotContain("evidence-copied");
	}

	@Test
	void aCopyThatWasAlteredIsNotHandedOut() throws IOException {
		String id = added(TellingPictures.photograph());
		List<Path> before = stored();
		String sending = AppealScript.started(this.portal, this.caseFile, draft(List.of(id)))
			.consented()
			.approved()
			.sent();
		List<Path> made = stored();
		made.removeAll(before);
		assertThat(made).hasSize(1);
		byte[] whole = Files.readAllBytes(made.getFirst());
		assertThat(text(whole)).as("it lies sealed").doesNotContain("JFIF");
		Files.write(made.getFirst(), Arrays.copyOf(whole, whole.length - 1));
		assertThat(AppealScript.fetch(this.portal, AppealScript.READER, "received/" + sending + "/" + id).statusCode())
			.isEqualTo(404);
		assertThat(this.door.copy("coordinator", id).statusCode()).isEqualTo(409);
		Files.write(made.getFirst(), whole);
		assertThat(fetched(sending, id)).as("the control").isNotEmpty();
	}

	@Test
	void toEverybodyElseNoCopyIsThere() {
		String id = added(TellingPictures.photograph());
		AppealScript.started(this.portal, this.caseFile, draft(List.of(id)));
		for (String stranger : List.of("partner-intake", "partner-admin", "auditor", "administrator", "body-reader")) {
			assertThat(this.door.copy(stranger, id).statusCode()).as(stranger).isEqualTo(404);
		}
		assertThat(this.door.copy("coordinator", id).statusCode()).as("the control").isEqualTo(200);
	}

	@Test
	void copiesGoWithTheirFileAndWithTheirCase() throws IOException {
		List<Path> before = stored();
		String one = added(TellingPictures.photograph());
		added(TellingPictures.screenshot());
		AppealScript.started(this.portal, this.caseFile, draft(List.of(one)));
		assertThat(stored()).hasSize(before.size() + 3);
		this.portal.ask("coordinator",
				"mutation R($input: RemoveEvidenceInput!) { removeEvidence(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "evidence", one)));
		assertThat(stored()).hasSize(before.size() + 1);
		assertThat(this.door.copy("coordinator", one).statusCode()).isEqualTo(404);
		String other = added(TellingDocuments.document());
		AppealScript.started(this.portal, this.caseFile, draft(List.of(other)));
		this.work.perform(() -> {
			this.events.publishEvent(new CaseErased(this.caseFile, Actor.portal("khrc", Instant.now()), Instant.now()));
			return true;
		});
		assertThat(stored()).isEqualTo(before);
		assertThat(count("MATCH (c:CleanCopy)-[:FOR]->(:CaseFile {id: $id}) RETURN count(c)", this.caseFile)).isZero();
	}

	private String added(byte[] content) {
		return this.door.added("coordinator", this.caseFile, content);
	}

	private JsonNode file(String id) {
		return this.portal.ask("coordinator", FILES, Map.of("id", this.caseFile))
			.at("/caseFile/evidence")
			.valueStream()
			.filter((one) -> one.get("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private byte[] fetched(String sending, String annex) {
		return AppealScript.fetch(this.portal, AppealScript.READER, "received/" + sending + "/" + annex).body();
	}

	private String letter(String sending) throws IOException {
		byte[] pdf = AppealScript.fetch(this.portal, AppealScript.READER, "received/" + sending).body();
		try (PDDocument letter = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(letter);
		}
	}

	/** What lies on the disk. */
	private List<Path> stored() throws IOException {
		try (var all = Files.list(this.directory)) {
			return new ArrayList<>(all.sorted().toList());
		}
	}

	private int files() throws IOException {
		return stored().size();
	}

	private static Map<String, Object> draft(List<String> annexes) {
		return AppealScript.draft(Map.of("annexes", annexes));
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1);
	}

}
