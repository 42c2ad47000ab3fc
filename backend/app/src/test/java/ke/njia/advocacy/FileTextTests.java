package ke.njia.advocacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever a spreadsheet writes is read, and nothing is guessed where it cannot be.
 */
class FileTextTests {

	private static final String TEXT = "state,text\r\nCôte d’Ivoire,Élargir l'accès à la justice\r\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE" })
	void withoutAMark(String charset) {
		assertThat(FileText.of(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void withAMark(String charset) {
		assertThat(FileText.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
	}

	@Test
	void linesOfTwoEncodingsAreRefusedWithTheFirstOfThem() {
		byte[] mixed = joined("a\nplain\n".getBytes(StandardCharsets.UTF_8), "é\n".getBytes(StandardCharsets.UTF_8),
				"è\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileText.of(mixed))
			.satisfies((refusal) -> assertThat(refusal.faults())
				.containsExactly(new FileFault(FileFault.Code.FILE_ENCODING_MIXED, 3, "")));
	}

	@Test
	void aByteThatIsInNoEncodingIsRefusedWithItsLine() {
		byte[] broken = joined("a\nb\n".getBytes(StandardCharsets.UTF_8), new byte[] { (byte) 0x81, '\n' });
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileText.of(broken))
			.satisfies((refusal) -> assertThat(refusal.faults())
				.containsExactly(new FileFault(FileFault.Code.FILE_ENCODING, 3, "")));
	}

	@Test
	void anOddByteAfterAMarkIsRefused() {
		byte[] half = joined(new byte[] { (byte) 0xFF, (byte) 0xFE, 'a', 0, 'b' });
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileText.of(half));
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
