package ke.njia.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import ke.njia.kernel.Sha256;
import ke.njia.sealing.DurableFile;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The files themselves, each sealed with a key of its own, under names that say nothing.
 * Key and file are on the disk before the record names them: one too many harms nobody.
 */
@Component
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceFiles {

	private static final String SUFFIX = ".sealed";

	private final Path directory;

	private final Seals seals;

	EvidenceFiles(EvidenceSettings settings, Seals seals) {
		this.directory = settings.directory();
		this.seals = seals;
		DurableFile.closedDirectory(this.directory);
	}

	void write(String id, String lead, byte[] content) {
		this.seals.prepare(id, lead);
		try {
			DurableFile.create(file(id), this.seals.sealBytes(place(id, lead), content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The bytes of that hash; empty when they are not there any more.
	 * @throws SealFailure while the portal is sealed
	 */
	Optional<byte[]> intact(String id, String lead, String sha256) {
		try {
			return read(id, lead).filter((bytes) -> Sha256.of(bytes).equals(sha256));
		}
		catch (SealFailure ex) {
			if (ex.kind() == SealFailure.Kind.SEALED) {
				throw ex;
			}
			return Optional.empty();
		}
	}

	/**
	 * The bytes; empty when the file is missing.
	 * @throws SealFailure when it was altered, or its key destroyed
	 */
	private Optional<byte[]> read(String id, String lead) {
		try {
			return Files.exists(file(id))
					? Optional.of(this.seals.openBytes(place(id, lead), Files.readAllBytes(file(id))))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The key first: without it a copy elsewhere is nothing either. */
	void destroy(String id) {
		this.seals.destroy(id);
		try {
			Files.deleteIfExists(file(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file(String id) {
		return this.directory.resolve(id + SUFFIX);
	}

	private static SealedPlace place(String id, String lead) {
		return new SealedPlace(id, lead, "EvidenceFile", id);
	}

}
