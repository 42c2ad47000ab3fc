package ke.njia.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The signing key on disk: one file of two PEM blocks, private (PKCS 8) and public, that
 * only its owner may read; beside it the public block alone, {@code <id>.pub}, for
 * whoever checks heads elsewhere. A key that was replaced is still known by its
 * {@code .pub}.
 */
final class HeadKeyFile {

	private static final Logger log = LoggerFactory.getLogger(HeadKeyFile.class);

	private static final String NAME = "audit-head.key";

	private static final String ALGORITHM = "Ed25519";

	private static final String PRIVATE = "PRIVATE KEY";

	private static final String PUBLIC = "PUBLIC KEY";

	private final Path file;

	HeadKeyFile(Path directory) {
		this.file = directory.toAbsolutePath().resolve(NAME);
	}

	HeadKey open() {
		try {
			if (Files.notExists(this.file)) {
				make();
			}
			KeyPair own = read();
			Map<String, PublicKey> known = new HashMap<>(published());
			known.put(HeadKey.id(own.getPublic()), own.getPublic());
			HeadKey key = new HeadKey(own, known);
			requirePair(key);
			return key;
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw new IllegalStateException(
					"The file %s is not a signing key of the audit record.".formatted(this.file), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The audit record's key %s cannot be used.".formatted(this.file), ex);
		}
	}

	/** Several backends may come here at once: the first one's key counts. */
	private void make() throws IOException, GeneralSecurityException {
		KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
		String publicBlock = block(PUBLIC, made.getPublic().getEncoded());
		Files.createDirectories(this.file.getParent());
		Path draft = Files.createTempFile(this.file.getParent(), "draft", ".key");
		try {
			restrict(draft);
			Files.writeString(draft, block(PRIVATE, made.getPrivate().getEncoded()) + publicBlock,
					StandardOpenOption.SYNC);
			Files.createLink(this.file, draft);
			Files.writeString(this.file.resolveSibling(HeadKey.id(made.getPublic()) + ".pub"), publicBlock);
			log.info("A key for the heads of the audit record was made: {}", HeadKey.id(made.getPublic()));
		}
		catch (FileAlreadyExistsException ex) {
			log.info("Another backend made the key for the heads of the audit record.");
		}
		finally {
			Files.delete(draft);
		}
	}

	private static void restrict(Path file) throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rw-------");
			Files.setPosixFilePermissions(file, ownerOnly);
		}
	}

	private KeyPair read() throws IOException, GeneralSecurityException {
		String text = Files.readString(this.file);
		PrivateKey own = KeyFactory.getInstance(ALGORITHM)
			.generatePrivate(new PKCS8EncodedKeySpec(bytes(PRIVATE, text)));
		return new KeyPair(publicKey(text), own);
	}

	private Map<String, PublicKey> published() throws IOException, GeneralSecurityException {
		Map<String, PublicKey> known = new HashMap<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(this.file.getParent(), "*.pub")) {
			for (Path each : files) {
				PublicKey key = publicKey(Files.readString(each));
				known.put(HeadKey.id(key), key);
			}
		}
		return known;
	}

	private static void requirePair(HeadKey key) {
		if (!key.signed(key.sign(0, TreeHash.EMPTY, Instant.EPOCH))) {
			throw new IllegalArgumentException("The two halves of the key do not belong together.");
		}
	}

	private static PublicKey publicKey(String text) throws GeneralSecurityException {
		return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(PUBLIC, text)));
	}

	private static String block(String name, byte[] bytes) {
		return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(name,
				Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes), name);
	}

	private static byte[] bytes(String name, String text) {
		String begin = "-----BEGIN " + name + "-----";
		int from = text.indexOf(begin);
		int to = text.indexOf("-----END " + name + "-----");
		if (from < 0 || to < from) {
			throw new IllegalArgumentException("There is no %s in it.".formatted(name));
		}
		return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
	}

}
