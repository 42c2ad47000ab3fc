package ke.njia.sealing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The key of every case, wrapped by the key of the organization that holds it. An
 * unwrapped one stays in memory for at most a minute, so that a key destroyed by one
 * backend is gone from all within that minute.
 */
final class CaseKeys {

	/** How long an erasure may take to reach every backend. */
	static final Duration KEPT = Duration.ofSeconds(60);

	private static final int MOST = 20_000;

	private final KeyFiles files;

	private final OrganizationKeys organizations;

	private final Cache<CaseOf, Keyset> unwrapped;

	CaseKeys(KeyFiles files, OrganizationKeys organizations, com.github.benmanes.caffeine.cache.Ticker ticker) {
		this.files = files;
		this.organizations = organizations;
		this.unwrapped = Caffeine.newBuilder().expireAfterWrite(KEPT).ticker(ticker).maximumSize(MOST).build();
	}

	/** Makes the key of a case; it is on the disk when this returns. May be repeated. */
	void create(String caseFile, String organization) {
		Keyset outer = this.organizations.getOrCreate(organization);
		this.files.create(KeyKind.CASE, caseFile, Keyset.random().wrappedBy(outer, place(caseFile, organization)));
	}

	/**
	 * The key of a case.
	 * @throws SealFailure when it was destroyed, or is missing
	 */
	Keyset get(String caseFile, String organization) {
		return this.unwrapped.get(new CaseOf(caseFile, organization), (key) -> unwrap(caseFile, organization));
	}

	/** Destroys the key of a case for good. */
	void destroy(String caseFile) {
		if (!this.files.isGone(KeyKind.CASE, caseFile)) {
			this.files.destroy(KeyKind.CASE, caseFile);
		}
		this.unwrapped.asMap().keySet().removeIf((key) -> key.caseFile().equals(caseFile));
	}

	List<String> listDestroyed() {
		return this.files.listDestroyed(KeyKind.CASE);
	}

	/** Gives the key of a case a new primary, and wraps it by its organization's. */
	String renew(String caseFile, String organization) {
		Keyset keys = unwrap(caseFile, organization).rotated();
		this.files.replace(KeyKind.CASE, caseFile,
				keys.wrappedBy(this.organizations.get(organization), place(caseFile, organization)));
		this.unwrapped.invalidate(new CaseOf(caseFile, organization));
		return caseFile;
	}

	private Keyset unwrap(String caseFile, String organization) {
		byte[] wrapped = wrapped(caseFile);
		try {
			return Keyset.unwrapped(wrapped, this.organizations.get(organization), place(caseFile, organization));
		}
		catch (SealFailure ex) {
			// Another backend may have rotated the organization's key since it was read.
			this.organizations.forget(organization);
			return Keyset.unwrapped(wrapped(caseFile), this.organizations.get(organization),
					place(caseFile, organization));
		}
	}

	private byte[] wrapped(String caseFile) {
		return this.files.find(KeyKind.CASE, caseFile)
			.orElseThrow(() -> new SealFailure(this.files.isDestroyed(KeyKind.CASE, caseFile) ? SealFailure.Kind.ERASED
					: SealFailure.Kind.KEY_MISSING));
	}

	private static byte[] place(String caseFile, String organization) {
		return String.join("|", "1", "case", caseFile, organization).getBytes(StandardCharsets.UTF_8);
	}

	private record CaseOf(String caseFile, String organization) {
	}

}
