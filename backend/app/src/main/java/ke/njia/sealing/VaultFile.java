package ke.njia.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A master key in a file that a key inside Vault has encrypted, bound to what it is for.
 * Vault is asked at the start alone: a portal that is open does not need it.
 */
final class VaultFile {

	private final @Nullable Path file;

	private final VaultKey key;

	/**
	 * @throws WrongMasterKey when Vault cannot be asked
	 */
	VaultFile(KeySettings settings) {
		this.file = settings.masterFile();
		this.key = VaultKey.of(settings.vault());
	}

	/**
	 * The master key; when Vault has rotated its own, the file is wrapped by the newest.
	 * @param used whether something was sealed already: then nothing is made in its place
	 * @throws WrongMasterKey when it does not open, or is missing
	 */
	Keyset readOrCreate(boolean used) throws IOException {
		Path place = this.file;
		if (place == null || (used && Files.notExists(place))) {
			throw WrongMasterKey.missing();
		}
		if (Files.notExists(place)) {
			create(place);
		}
		String wrapped = Files.readString(place, StandardCharsets.US_ASCII).strip();
		byte[] text = this.key.open(wrapped);
		try {
			Keyset master = MasterKeyText.parse(text);
			renew(place, wrapped);
			return master;
		}
		finally {
			Arrays.fill(text, (byte) 0);
		}
	}

	private void create(Path place) throws IOException {
		DurableFile.closedDirectory(DurableFile.directoryOf(place));
		try {
			DurableFile.create(place, bytes(this.key.seal(MasterKeyText.of(Keyset.random()))));
		}
		catch (FileAlreadyExistsException ex) {
			// Another backend made it a moment ago: that one counts.
		}
	}

	/** Two backends may both do it: each writes what opens. */
	private void renew(Path place, String wrapped) throws IOException {
		String renewed = this.key.renewed(wrapped);
		if (!version(renewed).equals(version(wrapped))) {
			DurableFile.replace(place, bytes(renewed));
		}
	}

	/** {@code vault:v3:…} names the version of the key. */
	private static String version(String wrapped) {
		return wrapped.substring(0, wrapped.lastIndexOf(':'));
	}

	private static byte[] bytes(String wrapped) {
		return wrapped.getBytes(StandardCharsets.US_ASCII);
	}

}
