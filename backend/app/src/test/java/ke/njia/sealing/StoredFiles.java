package ke.njia.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every file of the servers of this run, searched for words: the store, its indexes, its
 * transaction log, and the keys.
 */
final class StoredFiles {

	private static final int PIECE = 4 << 20;

	private StoredFiles() {
	}

	static List<Path> list() throws IOException {
		try (Stream<Path> paths = Files.walk(Path.of("target", "servers"))) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

	static List<Path> holding(List<Path> files, String word) {
		return files.stream().filter((file) -> holds(file, word.getBytes(StandardCharsets.UTF_8))).toList();
	}

	/** Reads a piece at a time: a transaction log is large. */
	private static boolean holds(Path file, byte[] word) {
		String wanted = new String(word, StandardCharsets.ISO_8859_1);
		String carried = "";
		try (InputStream stream = Files.newInputStream(file)) {
			for (byte[] piece = stream.readNBytes(PIECE); piece.length > 0; piece = stream.readNBytes(PIECE)) {
				String text = carried + new String(piece, StandardCharsets.ISO_8859_1);
				if (text.contains(wanted)) {
					return true;
				}
				carried = text.substring(Math.max(0, text.length() - word.length));
			}
			return false;
		}
		catch (IOException ex) {
			return false; // Gone meanwhile: the database removes its own drafts.
		}
	}

}
