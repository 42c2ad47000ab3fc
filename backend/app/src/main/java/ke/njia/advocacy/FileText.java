package ke.njia.advocacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody tells: UTF-8, UTF-16 or windows-1252, each
 * decoded strictly, so that a byte that fits none is an error and no question mark in the
 * words of a State. A mark at the beginning decides; without one, bytes that are UTF-8
 * are.
 */
final class FileText {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final char MARK = '\uFEFF';

	private FileText() {
	}

	/**
	 * The text, without a mark.
	 * @throws FileRefused with the first line that cannot be read
	 */
	static String of(byte[] bytes) {
		if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
			return strict(bytes, 3, StandardCharsets.UTF_8);
		}
		if (begins(bytes, 0xFF, 0xFE)) {
			return strict(bytes, 2, StandardCharsets.UTF_16LE);
		}
		if (begins(bytes, 0xFE, 0xFF)) {
			return strict(bytes, 2, StandardCharsets.UTF_16BE);
		}
		return unmarked(bytes);
	}

	private static String unmarked(byte[] bytes) {
		int zeros = zeros(bytes, 0) - zeros(bytes, 1);
		if (zeros != 0) {
			return strict(bytes, 0, (zeros < 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
		}
		return decoded(bytes, 0, bytes.length, StandardCharsets.UTF_8).orElseGet(() -> {
			refuseMixed(bytes);
			return strict(bytes, 0, WINDOWS);
		});
	}

	/**
	 * A line that only UTF-8 writes so, in a file that is not: half of it would be lost.
	 */
	private static void refuseMixed(byte[] bytes) {
		long line = 1;
		for (int start = 0; start < bytes.length; line++) {
			int end = end(bytes, start);
			boolean plain = decoded(bytes, start, end, StandardCharsets.US_ASCII).isPresent();
			if (!plain && decoded(bytes, start, end, StandardCharsets.UTF_8).isPresent()) {
				throw new FileRefused(FileFault.Code.FILE_ENCODING_MIXED, line);
			}
			start = end + 1;
		}
	}

	private static String strict(byte[] bytes, int from, Charset charset) {
		return decoded(bytes, from, bytes.length, charset).map((text) -> text.replace(String.valueOf(MARK), ""))
			.orElseThrow(() -> new FileRefused(FileFault.Code.FILE_ENCODING, wrongLine(bytes, from, charset)));
	}

	private static long wrongLine(byte[] bytes, int from, Charset charset) {
		long line = 1;
		for (int start = from; start < bytes.length; line++) {
			int end = end(bytes, start);
			if (charset != StandardCharsets.UTF_16LE && charset != StandardCharsets.UTF_16BE
					&& decoded(bytes, start, end, charset).isEmpty()) {
				return line;
			}
			start = end + 1;
		}
		return 0;
	}

	private static int end(byte[] bytes, int start) {
		int end = start;
		while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
			end++;
		}
		return end;
	}

	private static Optional<String> decoded(byte[] bytes, int from, int to, Charset charset) {
		try {
			return Optional.of(charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes, from, to - from))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean begins(byte[] bytes, int... mark) {
		return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), bytes(mark));
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int index = 0; index < values.length; index++) {
			bytes[index] = (byte) values[index];
		}
		return bytes;
	}

	private static int zeros(byte[] bytes, int parity) {
		int zeros = 0;
		for (int index = parity; index < bytes.length; index += 2) {
			zeros += (bytes[index] == 0) ? 1 : 0;
		}
		return zeros;
	}

}
