package ke.njia.launcher.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ClosedFilesTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	private NjiaHome home = new NjiaHome(Path.of(""));

	@BeforeEach
	void aHomeInOrder() throws IOException {
		this.home = new NjiaHome(this.directory);
		closed(this.home.masterKey());
		Directories.closed(this.home.keys().resolve("wrapped/cases"));
		closed(this.home.keys().resolve("wrapped/cases/case.key"));
		closed(this.home.auditHeads().resolve("audit-heads.jsonl"));
		this.home.secrets().get("neo4j");
	}

	@Test
	void findsNothingInAHomeInOrder() {
		assertThat(ClosedFiles.of(this.home)).isEmpty();
		assertThat(ClosedFiles.of(new NjiaHome(this.directory.resolve("not there yet")))).isEmpty();
	}

	@Test
	void findsWhatOthersMayReadAndRepairsNothing() throws IOException {
		for (String name : new String[] { "keys/master.json", "keys/wrapped/cases/case.key", "keys", "audit-heads",
				"secrets/neo4j" }) {
			Path path = this.directory.resolve(name);
			var before = Files.getPosixFilePermissions(path);
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-----"));
			assertThat(ClosedFiles.of(this.home)).as(name)
				.singleElement()
				.isEqualTo(new Finding(path.toString(), "its owner alone to enter it", "rwxr-----"));
			assertThat(ClosedFiles.of(this.home)).as("looking repairs nothing").hasSize(1);
			Files.setPosixFilePermissions(path, before);
		}
	}

	@Test
	void findsWhatIsMissing() throws IOException {
		Files.delete(this.home.masterKey());
		Files.delete(this.home.auditHeads().resolve("audit-heads.jsonl"));
		assertThat(ClosedFiles.of(this.home)).as("a case just begun has no head yet").hasSize(1);
		Files.setLastModifiedTime(this.directory.resolve("keys/wrapped/cases/case.key"),
				FileTime.from(Instant.now().minus(Duration.ofHours(2))));
		assertThat(ClosedFiles.of(this.home)).hasSize(2).allMatch((finding) -> finding.found().equals("nothing"));
	}

	private static void closed(Path file) throws IOException {
		Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
	}

}
