package ke.njia.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.github.benmanes.caffeine.cache.Ticker;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the keys together: master over organizations over cases.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class SealingConfiguration {

	@Bean
	KeyFiles keyFiles(KeySettings settings) {
		return new KeyFiles(settings.directory());
	}

	@Bean
	MasterKey masterKey(KeyFiles files, KeySettings settings) throws IOException {
		MasterKey master = new MasterKey(files);
		switch (settings.master()) {
			case FILE -> master.open(ofFile(settings.masterFile(), files));
			case AGE -> master.open(new AgeFile(settings).read());
			case VAULT -> master.open(new VaultFile(settings).readOrCreate(!files.list(KeyKind.PORTAL).isEmpty()));
			case SHARES -> {
				// Its keepers open the portal, later.
			}
		}
		return master;
	}

	@Bean
	OrganizationKeys organizationKeys(KeyFiles files, MasterKey master) {
		return new OrganizationKeys(files, master);
	}

	@Bean
	CaseKeys caseKeys(KeyFiles files, OrganizationKeys organizations) {
		return new CaseKeys(files, organizations, Ticker.systemTicker());
	}

	@Bean
	Seals seals(CaseKeys keys) {
		return new Seals(keys);
	}

	@Bean
	KeyedDigest inputDigest(KeyFiles files, MasterKey master) {
		return new KeyedDigest(files, master);
	}

	/** A missing file is made only where nothing was ever sealed. */
	private static Keyset ofFile(@org.jspecify.annotations.Nullable Path file, KeyFiles files) throws IOException {
		if (file == null) {
			throw WrongMasterKey.missing();
		}
		boolean used = !files.list(KeyKind.PORTAL).isEmpty();
		if (used && Files.notExists(file)) {
			throw WrongMasterKey.missing();
		}
		return MasterKeyText.readOrCreate(file);
	}

}
