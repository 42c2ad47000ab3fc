package ke.njia.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys on disk, a JWK set that only its owner may read; made at the first start. To
 * replace a key, whoever runs the portal puts a new one before it; it goes for good once
 * nobody is subscribed for it.
 */
final class VapidKeyFile {

	/** Its name in the directory of keys. */
	static final String NAME = "vapid-keys.json";

	private static final Logger log = LoggerFactory.getLogger(VapidKeyFile.class);

	private final Path file;

	VapidKeyFile(Path directory) {
		this.file = directory.toAbsolutePath().resolve(NAME);
	}

	List<ECKey> open() {
		try {
			if (Files.notExists(this.file)) {
				make();
			}
			List<ECKey> keys = JWKSet.parse(Files.readString(this.file))
				.getKeys()
				.stream()
				.filter(VapidKeyFile::isUsable)
				.map(JWK::toECKey)
				.toList();
			if (keys.isEmpty()) {
				throw new IllegalStateException("There is no private key on P-256 in %s.".formatted(this.file));
			}
			return keys;
		}
		catch (ParseException | JOSEException ex) {
			// The failure of a parser may quote what it read.
			throw new IllegalStateException("The file %s is not a set of keys.".formatted(this.file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The keys for web push in %s cannot be used.".formatted(this.file), ex);
		}
	}

	/** Several backends may come here at once: the first one's key counts. */
	private void make() throws IOException, JOSEException {
		JWKSet made = new JWKSet(new ECKeyGenerator(Curve.P_256).generate());
		Files.createDirectories(this.file.getParent());
		Path draft = Files.createTempFile(this.file.getParent(), "draft", ".json");
		try {
			if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
			}
			Files.writeString(draft, JSONObjectUtils.toJSONString(made.toJSONObject(false)), StandardOpenOption.SYNC);
			Files.createLink(this.file, draft);
			log.info("A key for web push was made.");
		}
		catch (FileAlreadyExistsException ex) {
			log.info("Another backend made the key for web push.");
		}
		finally {
			Files.delete(draft);
		}
	}

	private static boolean isUsable(JWK key) {
		return key instanceof ECKey ec && ec.isPrivate() && Curve.P_256.equals(ec.getCurve());
	}

}
