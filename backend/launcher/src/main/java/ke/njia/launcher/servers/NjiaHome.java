package ke.njia.launcher.servers;

import java.nio.file.Path;

/**
 * The directory that belongs to this user and survives a rebuild: {@code NJIA_HOME}, or
 * {@code ~/.njia}.
 *
 * @param directory its path
 */
public record NjiaHome(Path directory) {

	/** The one named in the environment, or the default. */
	public static NjiaHome ofThisUser() {
		String named = System.getenv("NJIA_HOME");
		boolean unnamed = named == null || named.isBlank();
		Path path = unnamed ? Path.of(System.getProperty("user.home"), ".njia") : Path.of(named);
		return new NjiaHome(path.toAbsolutePath().normalize());
	}

	/** Programs and seeds that can be made again. */
	public Path cache() {
		return Directories.closed(Directories.closed(this.directory).resolve("cache"));
	}

	/** The graph and the sign-ins; nothing here can be made again. */
	public Path data() {
		return Directories.closed(Directories.closed(this.directory).resolve("data"));
	}

	/**
	 * The master key, the keys it wraps, and the key that signs the audit record. Copies
	 * of them are kept apart from copies of the data: either alone tells nothing.
	 */
	public Path keys() {
		return Directories.closed(Directories.closed(this.directory).resolve("keys"));
	}

	/** Sealed files of evidence; their keys are with the others. */
	public Path evidence() {
		return Directories.closed(Directories.closed(this.directory).resolve("evidence"));
	}

	/** Signed heads of the audit record, outside the database. */
	public Path auditHeads() {
		return Directories.closed(Directories.closed(this.directory).resolve("audit-heads"));
	}

	/** The file of the master key; the portal makes it when it first starts. */
	public Path masterKey() {
		return keys().resolve("master.json");
	}

	/** What the servers print. */
	public Path logs() {
		return Directories.closed(Directories.closed(this.directory).resolve("logs"));
	}

	/** Says that a portal runs. */
	public Path run() {
		return Directories.closed(Directories.closed(this.directory).resolve("run"));
	}

	/** Passwords of the servers. */
	public Secrets secrets() {
		return new Secrets(Directories.closed(this.directory).resolve("secrets"));
	}

}
