package ke.njia.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.GraphInstant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What the referrals of the past tell of those who were asked. Track records are worked
 * out anew from them every full hour, as of that hour, so that every backend has the same
 * ones and nothing has to be kept in step. Read is what stands in clear of a referral:
 * who asked whom, when, and whether it was answered.
 */
@Component
class ReferralHistory {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final String ASKED = """
			MATCH (r:Referral)
			WHERE r.sentAt >= $since AND r.sentAt < $asOf AND r.receiver <> r.requester AND r.answerBy IS NOT NULL
			RETURN r.requester AS requester, r.receiver AS receiver, size(r.via) = 0 AS direct, r.sentAt AS sentAt,
			       r.answerBy AS answerBy, r.answeredAt AS answeredAt,
			       EXISTS { (:Acceptance)-[:OF]->(r) } AS accepted, r.status = 'CANCELLED' AS recalled
			""";

	private static final String DANGEROUS_SINCE = """
			MATCH (r:Referral)-[:FOR]->(:CaseFile {urgency: 'CRITICAL'})
			WHERE r.sentAt >= $since AND r.sentAt <= $until AND NOT r.status IN ['REJECTED', 'CANCELLED', 'FAILED', 'ENTERED_IN_ERROR']
			WITH r.receiver AS receiver, count(r) AS handOvers
			WHERE handOvers >= $most
			RETURN receiver
			""";

	private final Neo4jClient neo4j;

	private final int mostDangerousADay;

	/** How far back it is looked: what a partner did longer ago says little of it now. */
	private final Duration remembered;

	private volatile @Nullable AsOf latest;

	ReferralHistory(Neo4jClient neo4j, @Value("${njia.routing.most-dangerous-a-day:6}") int mostDangerousADay,
			@Value("${njia.routing.remembered:365d}") Duration remembered) {
		this.neo4j = neo4j;
		this.mostDangerousADay = mostDangerousADay;
		this.remembered = remembered;
	}

	/** The track records as of the last full hour before that moment. */
	TrackRecords records(Instant moment) {
		Instant hour = moment.truncatedTo(ChronoUnit.HOURS);
		AsOf known = this.latest;
		if (known != null && known.hour().equals(hour)) {
			return known.records();
		}
		AsOf read = new AsOf(hour, TrackRecords.of(asked(hour), hour));
		if (known == null || known.hour().isBefore(hour)) {
			this.latest = read;
		}
		return read.records();
	}

	/**
	 * Organizations that had been handed as many people in the greatest danger on that
	 * day, up to that moment, as one may be ({@code njia.routing.most-dangerous-a-day},
	 * six unless set: who takes on more makes mistakes, and is seen too often; ours, no
	 * source outside). A soft limit: two who choose at the same moment can exceed it by
	 * one.
	 */
	Set<String> exposedEnough(Instant moment) {
		Instant midnight = LocalDate.ofInstant(moment, NAIROBI).atStartOfDay(NAIROBI).toInstant();
		return this.neo4j.query(DANGEROUS_SINCE)
			.bindAll(Map.of("since", GraphInstant.stored(midnight), "until", GraphInstant.stored(moment), "most",
					this.mostDangerousADay))
			.fetchAs(String.class)
			.all()
			.stream()
			.collect(Collectors.toUnmodifiableSet());
	}

	private Collection<AskedOnce> asked(Instant asOf) {
		return this.neo4j.query(ASKED)
			.bindAll(Map.of("since", GraphInstant.stored(asOf.minus(this.remembered)), "asOf",
					GraphInstant.stored(asOf)))
			.fetchAs(AskedOnce.class)
			.mappedBy((types, row) -> asked(row))
			.all();
	}

	private static AskedOnce asked(Record row) {
		return new AskedOnce(row.get("requester").asString(), row.get("receiver").asString(),
				row.get("direct").asBoolean(), GraphInstant.read(row.get("sentAt")),
				GraphInstant.read(row.get("answerBy")), GraphInstant.readOrNull(row.get("answeredAt")),
				row.get("accepted").asBoolean(), row.get("recalled").asBoolean());
	}

	private record AsOf(Instant hour, TrackRecords records) {
	}

}
