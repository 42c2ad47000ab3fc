package ke.njia.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import ke.njia.cases.ErasureDesk;
import ke.njia.cases.ErasureReason;
import ke.njia.sealing.Opening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Proposes to a duty lead the erasure of cases that are past their time; it erases
 * nothing. It keeps nothing in mind: broken off, it begins anew, and what it has proposed
 * it passes over. Two backends that sweep at once propose once, because the case is held
 * and looked at again first.
 */
@Component
class RetentionSweep {

	private static final Logger log = LoggerFactory.getLogger(RetentionSweep.class);

	private static final String EVERY = "${njia.retention.sweep-every:24h}";

	private static final String FIRST = "${njia.retention.first-sweep-after:10m}";

	private static final int PAGE = 200;

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private final Retentions retentions;

	private final ErasureDesk erasures;

	private final ObjectProvider<Opening> opening;

	private final Clock clock;

	RetentionSweep(Retentions retentions, ErasureDesk erasures, ObjectProvider<Opening> opening, Clock clock) {
		this.retentions = retentions;
		this.erasures = erasures;
		this.opening = opening;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = FIRST, fixedDelayString = EVERY)
	void sweep() {
		if (this.opening.getObject().isDone()) {
			int proposed = propose();
			if (proposed > 0) {
				log.info("Proposed the erasure of {} cases that are past their time.", proposed);
			}
		}
	}

	/** Proposes whatever is past its time now, and tells how many cases that were. */
	int propose() {
		Instant now = this.clock.instant();
		Instant shortest = now.atZone(NAIROBI).minus(RetentionClass.ASSISTANCE.period()).toInstant();
		int proposed = 0;
		String after = "";
		List<Retentions.Old> page;
		do {
			page = new ArrayList<>(this.retentions.listOpenedBefore(shortest, after, PAGE));
			for (Retentions.Old old : page) {
				proposed += this.erasures.propose(old.id(), old.lead(), ErasureReason.RETENTION_ENDED,
						(caseFile) -> this.retentions.of(caseFile).isOver(now)) ? 1 : 0;
				after = old.id();
			}
		}
		while (page.size() == PAGE);
		return proposed;
	}

}
