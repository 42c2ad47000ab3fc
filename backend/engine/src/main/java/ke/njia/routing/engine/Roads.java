package ke.njia.routing.engine;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The agreements one request may use and the organizations it may tell: those in force
 * now, between organizations that safety and consent admit.
 */
final class Roads {

	private final NetworkSnapshot network;

	private final RouteRequest request;

	private final int lead;

	/** By agreement: 0 until asked, then its trust, or -1 when it is not in force. */
	private final byte[] open;

	private final BitSet admitted = new BitSet();

	private final BitSet judged = new BitSet();

	Roads(NetworkSnapshot network, RouteRequest request) {
		this.network = network;
		this.request = request;
		this.lead = network.organization(request.lead());
		this.open = new byte[network.agreements()];
	}

	NetworkSnapshot network() {
		return this.network;
	}

	int lead() {
		return this.lead;
	}

	int maxHops() {
		return Math.min(this.request.maxHops(), this.network.size() - 1);
	}

	/**
	 * {@return whether the case may travel on this agreement, its ends apart}
	 */
	boolean open(int agreement, boolean sensitive) {
		if (this.open[agreement] == 0) {
			this.open[agreement] = judge(this.network.agreement(agreement));
		}
		return this.open[agreement] >= (sensitive ? Agreement.SENSITIVE_TRUST : 1);
	}

	/** The trust of an agreement in force, -1 for one that is not. */
	private byte judge(Agreement agreement) {
		return (byte) (agreement.inForce(this.request.now()) ? agreement.trust() : -1);
	}

	/**
	 * {@return whether the organization may learn of the case}
	 */
	boolean admits(int organization) {
		if (!this.judged.get(organization)) {
			this.judged.set(organization);
			this.admitted.set(organization, organization == this.lead || judge(organization));
		}
		return this.admitted.get(organization);
	}

	/**
	 * {@return the fewest minutes to hand a case along a chain, the lead first}
	 */
	long handover(List<String> chain, boolean sensitive) {
		return IntStream.range(1, chain.size())
			.mapToLong((hop) -> fastest(this.network.organization(chain.get(hop - 1)),
					this.network.organization(chain.get(hop)), sensitive))
			.sum();
	}

	private long fastest(int from, int to, boolean sensitive) {
		return IntStream.range(this.network.firstAgreement(from), this.network.firstAgreement(from + 1))
			.filter((road) -> this.network.receiver(road) == to && open(road, sensitive))
			.mapToLong((road) -> this.network.agreement(road).handoffMinutes())
			.min()
			.orElseThrow(() -> new IllegalArgumentException("""
					No agreement in force leads from (%s) to (%s).
					Maybe the step was planned on another network.""".formatted(this.network.organization(from).id(),
					this.network.organization(to).id())));
	}

	private boolean judge(int organization) {
		Organization facts = this.network.organization(organization);
		return new SafetyGate(this.request).admits(facts) && new ConsentGate(this.request.consent()).admits(facts);
	}

}
