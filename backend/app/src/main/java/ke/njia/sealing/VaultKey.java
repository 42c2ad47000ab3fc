package ke.njia.sealing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.vault.authentication.SimpleSessionManager;
import org.springframework.vault.authentication.TokenAuthentication;
import org.springframework.vault.client.VaultEndpoint;
import org.springframework.vault.core.VaultTemplate;
import org.springframework.vault.core.VaultTransitOperations;
import org.springframework.vault.support.VaultTransitContext;
import org.springframework.web.client.RestClientResponseException;

/**
 * One key of Vault's transit engine. What it wraps is bound to a context: the same key
 * does not open it as anything else, even for whoever may use the key.
 */
final class VaultKey {

	private static final VaultTransitContext CONTEXT = VaultTransitContext
		.fromContext("njia|master key|1".getBytes(StandardCharsets.UTF_8));

	private static final int BAD_REQUEST = 400;

	private static final int FORBIDDEN = 403;

	private static final int NOT_FOUND = 404;

	private static final int SEALED = 503;

	private static final int LONGEST_CHAIN = 20;

	private final VaultTransitOperations transit;

	private final String name;

	private VaultKey(VaultTransitOperations transit, String name) {
		this.transit = transit;
		this.name = name;
	}

	static VaultKey of(KeySettings.@Nullable Vault settings) {
		if (settings == null || Files.notExists(settings.tokenFile())) {
			throw WrongMasterKey.vaultRefuses();
		}
		if (!isSafe(settings.address())) {
			throw WrongMasterKey.vaultInTheOpen();
		}
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(settings.patience());
		requests.setReadTimeout(settings.patience());
		VaultTemplate vault = new VaultTemplate(VaultEndpoint.from(settings.address()), requests,
				new SimpleSessionManager(new TokenAuthentication(token(settings))));
		return new VaultKey(vault.opsForTransit(settings.mount()), settings.key());
	}

	/** The text wrapped, as Vault writes it. */
	String seal(byte[] text) {
		return asked((transit) -> transit.encrypt(this.name, text, CONTEXT));
	}

	/** The text that was wrapped. */
	byte[] open(String wrapped) {
		return asked((transit) -> transit.decrypt(this.name, wrapped, CONTEXT));
	}

	/** The same wrapped by the newest version of the key; its text is not shown. */
	String renewed(String wrapped) {
		return asked((transit) -> transit.rewrap(this.name, wrapped, CONTEXT));
	}

	private <T> T asked(Function<VaultTransitOperations, T> question) {
		try {
			return question.apply(this.transit);
		}
		catch (RuntimeException ex) {
			throw reason(ex);
		}
	}

	/** What Vault says of a failure may repeat what was sent: only its status is read. */
	private static WrongMasterKey reason(RuntimeException failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.limit(LONGEST_CHAIN)
			.filter(RestClientResponseException.class::isInstance)
			.map((cause) -> ((RestClientResponseException) cause).getStatusCode().value())
			.findFirst()
			.map(VaultKey::reason)
			.orElseGet(WrongMasterKey::vaultSilent);
	}

	/**
	 * As Vault's API describes its statuses: 404 is an engine that is not mounted there,
	 * 429 and 5xx a Vault that cannot answer now.
	 */
	private static WrongMasterKey reason(int status) {
		return switch (status) {
			case SEALED -> WrongMasterKey.vaultSealed();
			case BAD_REQUEST -> WrongMasterKey.notByThisVault();
			case FORBIDDEN, NOT_FOUND -> WrongMasterKey.vaultRefuses();
			default -> WrongMasterKey.vaultSilent();
		};
	}

	private static String token(KeySettings.Vault settings) {
		try {
			return Files.readString(settings.tokenFile()).strip();
		}
		catch (IOException ex) {
			throw WrongMasterKey.vaultRefuses();
		}
	}

	private static boolean isSafe(URI address) {
		try {
			return "https".equals(address.getScheme()) || InetAddress.getByName(address.getHost()).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
