package ke.njia.audit;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where an installation keeps what makes the audit record one that can be checked.
 *
 * @param keysDirectory holds the key that signs heads, made at the first start. Never in
 * the database, its directory or its backups
 * @param headsDirectory where signed heads are put down, outside the database
 * @param headInterval how often, if the record grew. What is younger than the last head
 * could still be rewritten unnoticed
 */
@ConfigurationProperties("njia.audit")
record AuditSettings(Path keysDirectory, Path headsDirectory, @DefaultValue(HEAD_INTERVAL) Duration headInterval) {

	/** Ten minutes. */
	static final String HEAD_INTERVAL = "PT10M";

	AuditSettings(@Nullable Path keysDirectory, @Nullable Path headsDirectory,
			@DefaultValue(HEAD_INTERVAL) Duration headInterval) {
		if (keysDirectory == null || headsDirectory == null) {
			throw new IllegalArgumentException("njia.audit.keys-directory and njia.audit.heads-directory must be set: "
					+ "without them nobody could tell whether the audit record was rewritten.");
		}
		this.keysDirectory = keysDirectory;
		this.headsDirectory = headsDirectory;
		this.headInterval = headInterval;
	}

}
