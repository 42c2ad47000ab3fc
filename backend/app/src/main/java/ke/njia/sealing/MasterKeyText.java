package ke.njia.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;

/**
 * The master key as it is kept outside the portal: Tink's JSON form, in a file or cut
 * into shares.
 */
final class MasterKeyText {

	private MasterKeyText() {
	}

	static byte[] of(Keyset master) {
		try {
			return TinkJsonProtoKeysetFormat.serializeKeyset(master.handle(), InsecureSecretKeyAccess.get())
				.getBytes(StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The master key of a text.
	 * @throws WrongMasterKey when the text is not one
	 */
	static Keyset parse(byte[] text) {
		try {
			return new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(new String(text, StandardCharsets.UTF_8),
					InsecureSecretKeyAccess.get()));
		}
		catch (GeneralSecurityException | RuntimeException ex) {
			throw WrongMasterKey.unreadable();
		}
	}

	/** The master key of a file, made now if there is none. */
	static Keyset readOrCreate(Path file) throws IOException {
		if (Files.notExists(file)) {
			DurableFile.closedDirectory(DurableFile.directoryOf(file));
			try {
				DurableFile.create(file, of(Keyset.random()));
			}
			catch (FileAlreadyExistsException ex) {
				// Another backend made it a moment ago: that one counts.
			}
		}
		return read(file);
	}

	/** The master key of a file. */
	static Keyset read(Path file) throws IOException {
		return parse(Files.readAllBytes(file));
	}

}
