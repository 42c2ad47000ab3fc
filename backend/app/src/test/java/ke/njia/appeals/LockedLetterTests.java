package ke.njia.appeals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What may lie in a mailbox opens with its password alone, and holds all that was sent.
 */
class LockedLetterTests {

	private static final LetterPassword PASSWORD = LetterPassword.of("abcdefghjkmnpqrstuv2").orElseThrow();

	private static final byte[] PICTURE = "the left arm".getBytes();

	@Test
	void opensWithItsPasswordAlone() throws Exception {
		byte[] locked = LockedLetter.of(letter(), List.of(new Enclosure("image/png", PICTURE)), PASSWORD);
		assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("the left arm");
		for (String wrong : List.of("", "abcdefghjkmnpqrstuv3")) {
			assertThatExceptionOfType(InvalidPasswordException.class).isThrownBy(() -> Loader.loadPDF(locked, wrong));
		}
		try (PDDocument opened = Loader.loadPDF(locked, PASSWORD.value())) {
			assertThat(opened.getEncryption().getLength()).isEqualTo(256);
			assertThat(opened.getCurrentAccessPermission().canExtractForAccessibility()).as("read aloud").isTrue();
			var files = opened.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
			assertThat(files).containsOnlyKeys("annex-1.png");
			assertThat(files.get("annex-1.png").getEmbeddedFile().toByteArray()).isEqualTo(PICTURE);
			assertThat(files.get("annex-1.png").getEmbeddedFile().getSubtype()).isEqualTo("image/png");
		}
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "secret", "ABCDEFGHJKMNPQRSTUV2", "abcdefghjkmnpqrstuv", "abcdefghjkmnpqrstuv23",
			"abcdefghijklmnopqrs2", "abcdefghjkmnpqrstuv0" })
	void aPasswordHasOneShape(String value) {
		assertThat(LetterPassword.of(value)).isEmpty();
	}

	@Test
	void aPasswordSaysNothingOfItself() {
		assertThat(PASSWORD.toString()).doesNotContain(PASSWORD.value());
	}

	private static byte[] letter() throws Exception {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

}
