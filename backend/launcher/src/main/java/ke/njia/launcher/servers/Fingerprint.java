package ke.njia.launcher.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/**
 * A short name for some content: equal content, equal name.
 */
final class Fingerprint {

	private static final int LENGTH = 16;

	private final MessageDigest digest;

	Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Fingerprint add(String text) {
		this.digest.update(text.getBytes(StandardCharsets.UTF_8));
		this.digest.update((byte) 0);
		return this;
	}

	Fingerprint add(Path file) {
		try {
			this.digest.update(Files.readAllBytes(file));
			this.digest.update((byte) 0);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The content of a jar, by the checksums in it: quick, and true where the time of the
	 * file is not, because builds are reproducible.
	 */
	Fingerprint addJar(Path jar) {
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			zip.stream().forEach((entry) -> add(entry.getName() + " " + entry.getCrc()));
			return this;
		}
		catch (IOException ex) {
			throw new ServerFailure(jar + " is damaged. Run: mvn -DskipTests package", ex);
		}
	}

	@Override
	public String toString() {
		return HexFormat.of().formatHex(this.digest.digest()).substring(0, LENGTH);
	}

}
