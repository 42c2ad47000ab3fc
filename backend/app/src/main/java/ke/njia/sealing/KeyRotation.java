package ke.njia.sealing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Renews keys from above: after the master key has a new primary, the keys of the
 * organizations are wrapped by it when the portal opens; after an organization's key has
 * one, the keys of its cases are wrapped by that in the background, each getting a new
 * primary for what is written from then on. An older key goes when nothing is wrapped by
 * it any more. Every part may be broken off and repeated.
 */
@Component
@Order(0)
class KeyRotation implements OpeningStep {

	/**
	 * How long an older key outlives its successor: other backends may hold it in memory.
	 */
	static final Duration GRACE = CaseKeys.KEPT.multipliedBy(5);

	private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);

	private static final long EVERY_SECONDS = 60;

	private final KeyFiles files;

	private final MasterKey master;

	private final OrganizationKeys organizations;

	private final CaseKeys cases;

	private final KeyedDigest digest;

	private final Clock clock;

	KeyRotation(KeyFiles files, MasterKey master, OrganizationKeys organizations, CaseKeys cases, KeyedDigest digest,
			Clock clock) {
		this.files = files;
		this.master = master;
		this.organizations = organizations;
		this.cases = cases;
		this.digest = digest;
		this.clock = clock;
	}

	/** Wraps what the master key wraps by its primary. */
	@Override
	public int doSome(int most) {
		return this.files.exclusively(() -> {
			this.master.rewrapWord();
			this.digest.rewrap();
			return this.organizations.rewrap();
		});
	}

	/**
	 * Gives the key of every organization a new primary.
	 * @return how many organizations
	 */
	int renew() {
		return this.files.exclusively(() -> {
			List<String> all = this.organizations.list();
			all.forEach((id) -> {
				this.organizations.forget(id);
				this.organizations.replace(id, this.organizations.get(id).rotated());
			});
			return all.size();
		});
	}

	@Scheduled(initialDelay = EVERY_SECONDS, fixedDelay = EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
	void goOn() {
		if (this.master.isPresent()) {
			int wrapped = rewrapCases();
			if (wrapped > 0) {
				log.info("Wrapped the keys of {} cases anew.", wrapped);
			}
		}
	}

	/**
	 * Wraps the keys of cases by the primary of their organization, where an older one
	 * has, and lets older keys go that nothing needs.
	 * @return how many cases
	 */
	int rewrapCases() {
		int wrapped = 0;
		for (String organization : this.organizations.list()) {
			wrapped += this.files.exclusively(() -> rewrapCases(organization));
		}
		return wrapped;
	}

	private int rewrapCases(String organization) {
		this.organizations.forget(organization);
		Keyset outer = this.organizations.get(organization);
		if (outer.size() == 1) {
			return 0;
		}
		List<String> older = this.files.list(KeyKind.CASE)
			.stream()
			.filter((id) -> this.files.find(KeyKind.CASE, id)
				.filter((wrapped) -> outer.sealedByAny(wrapped) && !outer.sealedByPrimary(wrapped))
				.isPresent())
			.toList();
		older.forEach((id) -> SealFailure.ifReadable(id, () -> this.cases.renew(id, organization)));
		boolean settled = this.files.storedAt(KeyKind.ORGANIZATION, organization)
			.isBefore(this.clock.instant().minus(GRACE));
		if (older.isEmpty() && settled) {
			this.organizations.replace(organization, outer.primaryOnly());
		}
		return older.size();
	}

}
