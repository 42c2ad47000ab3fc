package ke.njia.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The track records of the network as of a moment: of every organization as a receiver,
 * and of every pair in which one asked the other without anybody between. A request asks
 * an organization, not a place, so all places of it bear its record. How often it says
 * yes once it answers is the places' own; whether it answers whoever asks is the
 * agreement's.
 *
 * @param receivers by identifier of the organization asked
 * @param pairs by {@link #pair}
 * @param network all together
 */
record TrackRecords(Map<String, TrackRecord> receivers, Map<String, TrackRecord> pairs, TrackRecord network) {

	/**
	 * Answers the network must have given before its mean says more than what each
	 * partner has declared. Ours.
	 */
	static final int ENOUGH = 20;

	static final TrackRecords NONE = new TrackRecords(Map.of(), Map.of(), TrackRecord.NONE);

	static TrackRecords of(Collection<AskedOnce> history, Instant asOf) {
		Map<String, TrackRecord> receivers = new HashMap<>();
		Map<String, TrackRecord> pairs = new HashMap<>();
		TrackRecord network = TrackRecord.NONE;
		for (AskedOnce asked : history) {
			TrackRecord one = asked.record(asOf);
			network = network.plus(one);
			receivers.merge(asked.receiver(), one, TrackRecord::plus);
			if (asked.direct()) {
				pairs.merge(pair(asked.requester(), asked.receiver()), one, TrackRecord::plus);
			}
		}
		return new TrackRecords(Map.copyOf(receivers), Map.copyOf(pairs), network);
	}

	/**
	 * Expected minutes to an answer of that organization; as declared when never asked.
	 */
	int answerMinutes(String organization, int declared) {
		TrackRecord own = this.receivers.getOrDefault(organization, TrackRecord.NONE);
		return own.isEmpty() ? declared : own.answerMinutes(isEnough() ? meanMinutes() : declared);
	}

	/**
	 * Share of its answers that are a yes, thousandths; as declared when it gave none.
	 */
	int acceptPermille(String organization, int declared) {
		TrackRecord own = this.receivers.getOrDefault(organization, TrackRecord.NONE);
		return (own.answered() == 0) ? declared : own.acceptPermille(isEnough() ? meanAccepted() : declared);
	}

	/**
	 * Share of requests that it answers at all when that one asks; as declared if none.
	 */
	int answeredPermille(String from, String to, int declared) {
		TrackRecord own = this.pairs.getOrDefault(pair(from, to), TrackRecord.NONE);
		return (own.answered() + own.lapsed() == 0) ? declared : own.answeredPermille(declared);
	}

	static String pair(String from, String to) {
		return from + ">" + to;
	}

	private boolean isEnough() {
		return this.network.answered() >= ENOUGH;
	}

	private int meanMinutes() {
		return (int) Math.min(Integer.MAX_VALUE, this.network.waitedMinutes() / this.network.answered());
	}

	private int meanAccepted() {
		return (int) (1000 * this.network.accepted() / this.network.answered());
	}

}
