package ke.njia.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * The heads outside the database: one JSON object a line, only ever appended to. Several
 * backends may write to the same file; a line is one write.
 */
final class HeadFile {

	private static final String NAME = "audit-heads.jsonl";

	private final Path file;

	private final JsonMapper json = JsonMapper.shared();

	private final HeadKey key;

	/** What was found when the file was last read as a whole. */
	private volatile Newest newest = new Newest(-1, Optional.empty());

	HeadFile(Path directory, HeadKey key) {
		this.key = key;
		try {
			Files.createDirectories(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The directory %s for the heads of the audit record cannot be used."
				.formatted(directory.toAbsolutePath()), ex);
		}
		this.file = directory.resolve(NAME);
	}

	/** Appends a head; when this returns, it is on the disk. */
	void append(SignedHead head) {
		String line = this.json.writeValueAsString(
				new Line(head.size(), head.root(), head.at().toString(), head.key(), head.signature())) + "\n";
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every line, in order: the head it holds, or nothing when it cannot be read. */
	List<Optional<SignedHead>> heads() {
		if (Files.notExists(this.file)) {
			return List.of();
		}
		try (Stream<String> lines = Files.lines(this.file)) {
			return lines.map(this::head).toList();
		}
		catch (IOException | UncheckedIOException ex) {
			return List.of(Optional.empty());
		}
	}

	/** The head of the largest tree that the key, or one before it, signed. */
	Optional<SignedHead> newest() {
		long length = this.file.toFile().length();
		Newest known = this.newest;
		if (known.length() != length) {
			known = new Newest(length,
					heads().stream()
						.flatMap(Optional::stream)
						.sorted(Comparator.comparingLong(SignedHead::size).reversed())
						.filter(this.key::signed)
						.findFirst());
			this.newest = known;
		}
		return known.head();
	}

	private Optional<SignedHead> head(String line) {
		try {
			Line read = this.json.readValue(line, Line.class);
			return Optional
				.of(new SignedHead(read.size(), read.root(), Instant.parse(read.at()), read.key(), read.signature()));
		}
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	/** The newest head of a file of that length; it is only ever appended to. */
	private record Newest(long length, Optional<SignedHead> head) {
	}

	/** A head as it is written down; the instant exactly as it was signed. */
	private record Line(long size, String root, String at, String key, String signature) {
	}

}
