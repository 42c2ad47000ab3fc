package ke.njia.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Checks the whole record from what is stored: every leaf by its hash, every inner node
 * and the frontier by computing them anew, and the outcome by every head that was ever
 * put down outside the database. A record too long for one check is checked by several:
 * each goes on where the last one ended.
 */
@Component
class Verifier {

	/**
	 * How long one check may take: less than anybody waits for an answer (SECURITY.md),
	 * so that it is said how far it came.
	 */
	static final Duration LIMIT = Duration.ofSeconds(25);

	/** How long the next check may go on from there; later it begins anew. */
	static final Duration KEPT = Duration.ofMinutes(15);

	private final AuditPages pages;

	private final HeadKey key;

	private final Clock clock;

	private final AtomicReference<Walked> unfinished = new AtomicReference<>(Walked.NOTHING);

	Verifier(AuditPages pages, HeadKey key, Clock clock) {
		this.pages = pages;
		this.key = key;
		this.clock = clock;
	}

	/**
	 * Compares the record with its head and with the heads outside.
	 * @param last the largest index stored, read before the head: what is appended
	 * meanwhile lies behind neither
	 * @param head the record's head
	 * @param file the heads put down
	 */
	AuditVerification verify(long last, AuditTrail.Head head, HeadFile file) {
		Instant began = this.clock.instant();
		Findings outside = new Findings();
		KnownHeads heads = KnownHeads.read(file, this.key, outside);
		Walked before = this.unfinished.getAndSet(Walked.NOTHING);
		Walked walked = walk(before.holds(began, head.size()) ? before : Walked.NOTHING, head.size(), heads, began);
		if (walked.frontier().size() < head.size()) {
			this.unfinished.set(walked);
		}
		Findings findings = new Findings(Stream.of(outside.found(), walked.findings()).flatMap(List::stream).toList());
		findings.add(AuditFinding.Code.LEAF_STRAY, -1, this.pages.strays() > 0);
		findings.add(AuditFinding.Code.LEAF_STRAY, last, last >= head.size());
		conclude(findings, walked.frontier(), head, heads);
		return new AuditVerification(head.size(), walked.frontier().root(), heads.count(), findings.found(), began);
	}

	private Walked walk(Walked before, long size, KnownHeads heads, Instant began) {
		Frontier frontier = before.frontier();
		Findings findings = new Findings(before.findings());
		Instant deadline = began.plus(LIMIT);
		while (frontier.size() < size && !this.clock.instant().isAfter(deadline)) {
			long to = Math.min(size, frontier.size() + AuditTrail.BATCH);
			frontier = new PageCheck(this.pages, heads, findings, frontier, to).walk();
		}
		return new Walked(frontier, findings.found(), began);
	}

	/** What can be said only of a record that was walked to its end. */
	private static void conclude(Findings findings, Frontier computed, AuditTrail.Head head, KnownHeads heads) {
		boolean ended = computed.size() == head.size();
		findings.add(AuditFinding.Code.TIME_OVER, computed.size(), !ended);
		findings.add(AuditFinding.Code.TREE_HEAD_CHANGED, head.size(), ended && !computed.equals(head.frontier()));
		findings.add(AuditFinding.Code.RECORD_TRUNCATED, head.size(), ended && heads.largest() > head.size());
	}

	/**
	 * How far a check came.
	 *
	 * @param frontier of the leaves looked at
	 * @param findings what they showed
	 * @param began when it began
	 */
	private record Walked(Frontier frontier, List<AuditFinding> findings, Instant began) {

		private static final Walked NOTHING = new Walked(Frontier.EMPTY, List.of(), Instant.EPOCH);

		/** Whether one may go on from there with a record of that size. */
		private boolean holds(Instant now, long size) {
			return this.frontier.size() <= size && this.began.plus(KEPT).isAfter(now);
		}

	}

}
