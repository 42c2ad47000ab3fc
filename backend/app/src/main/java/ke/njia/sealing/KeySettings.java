package ke.njia.sealing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where an installation keeps its keys.
 *
 * @param directory directory of the wrapped keys; several backends share it, the database
 * and its copies never hold it
 * @param master where the master key comes from
 * @param masterFile the file of the master key, when it comes from one
 * @param ageIdentity the file of the identity that opens it, when age has encrypted it;
 * on a medium of its own
 * @param ageProgram the program of age
 * @param vault the key of HashiCorp Vault, or OpenBao, that wraps it, when it comes from
 * there
 */
@ConfigurationProperties("njia.keys")
@Validated
record KeySettings(@NotNull Path directory, @DefaultValue("file") Source master, @Nullable Path masterFile,
		@Nullable Path ageIdentity, @DefaultValue("age") String ageProgram, @Nullable Vault vault) {

	/**
	 * Where the master key comes from.
	 */
	enum Source {

		/** A file that only the portal may read; made when it is missing. */
		FILE,

		/** A file that age has encrypted, opened with an identity kept elsewhere. */
		AGE,

		/** A file that a key in Vault has encrypted; made when it is missing. */
		VAULT,

		/** Its keepers: the portal starts sealed and waits for their shares. */
		SHARES

	}

	/**
	 * A key of the transit engine; it never leaves Vault.
	 *
	 * @param address of Vault; plain http to this machine only
	 * @param tokenFile the portal's token, as an agent of Vault puts it down; it needs
	 * {@code update} on encrypt, decrypt and rewrap of this key, and nothing else
	 * @param mount where the engine is mounted
	 * @param key the key, made with {@code derived=true}
	 * @param patience how long an answer is waited for
	 */
	record Vault(URI address, Path tokenFile, @DefaultValue("transit") String mount, @DefaultValue("njia") String key,
			@DefaultValue("10s") Duration patience) {
	}

}
