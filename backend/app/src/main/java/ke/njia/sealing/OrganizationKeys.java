package ke.njia.sealing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The keys of the organizations that hold cases, each wrapped by the master key.
 */
final class OrganizationKeys {

	private static final Duration KEPT = Duration.ofSeconds(60);

	private static final int MOST = 1_000;

	private final KeyFiles files;

	private final MasterKey master;

	private final Cache<String, Keyset> unwrapped = Caffeine.newBuilder()
		.expireAfterWrite(KEPT)
		.maximumSize(MOST)
		.build();

	OrganizationKeys(KeyFiles files, MasterKey master) {
		this.files = files;
		this.master = master;
	}

	/** The key of an organization, made if it is its first case. */
	Keyset getOrCreate(String organization) {
		return this.unwrapped.get(organization, (id) -> {
			byte[] wrapped = this.files.find(KeyKind.ORGANIZATION, id)
				.orElseGet(() -> this.files.create(KeyKind.ORGANIZATION, id,
						Keyset.random().wrappedBy(this.master.keyset(), place(id))));
			return Keyset.unwrapped(wrapped, this.master.keyset(), place(id));
		});
	}

	/**
	 * The key of an organization.
	 * @throws SealFailure when it is missing
	 */
	Keyset get(String organization) {
		return this.unwrapped.get(organization, (id) -> Keyset.unwrapped(wrapped(id), this.master.keyset(), place(id)));
	}

	/** Stores the key of an organization anew. */
	void replace(String organization, Keyset keys) {
		this.files.replace(KeyKind.ORGANIZATION, organization,
				keys.wrappedBy(this.master.keyset(), place(organization)));
		this.unwrapped.invalidate(organization);
	}

	/** Wraps every key by the primary of the master keys, where an older one has. */
	int rewrap() {
		List<String> older = this.files.list(KeyKind.ORGANIZATION)
			.stream()
			.filter((id) -> !this.master.keyset().sealedByPrimary(wrapped(id)))
			.toList();
		older.forEach((id) -> {
			forget(id);
			replace(id, get(id));
		});
		return older.size();
	}

	List<String> list() {
		return this.files.list(KeyKind.ORGANIZATION);
	}

	/** Forgets what is in memory: another backend may have stored it anew. */
	void forget(String organization) {
		this.unwrapped.invalidate(organization);
	}

	private byte[] wrapped(String organization) {
		return this.files.find(KeyKind.ORGANIZATION, organization)
			.orElseThrow(() -> new SealFailure(SealFailure.Kind.KEY_MISSING));
	}

	private static byte[] place(String organization) {
		return ("1|organization|" + organization).getBytes(StandardCharsets.UTF_8);
	}

}
