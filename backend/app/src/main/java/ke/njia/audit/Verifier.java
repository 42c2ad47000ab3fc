package ke.njia.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Checks the whole record from what is stored: every leaf by its hash, every inner node
 * and the frontier by computing them anew, and the outcome by every head that was ever
 * put down outside the database.
 */
@Component
class Verifier {

	/** How long one check may take. */
	static final Duration LIMIT = Duration.ofSeconds(120);

	private final AuditPages pages;

	private final HeadKey key;

	private final Clock clock;

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
		Findings findings = new Findings();
		KnownHeads heads = KnownHeads.read(file, this.key, findings);
		Frontier computed = walk(head.size(), heads, findings, began.plus(LIMIT));
		findings.add(AuditFinding.Code.LEAF_STRAY, -1, this.pages.strays() > 0);
		findings.add(AuditFinding.Code.LEAF_STRAY, last, last >= head.size());
		if (computed.size() == head.size()) {
			findings.add(AuditFinding.Code.TREE_HEAD_CHANGED, head.size(), !computed.equals(head.frontier()));
			findings.add(AuditFinding.Code.RECORD_TRUNCATED, head.size(), heads.largest() > head.size());
		}
		return new AuditVerification(head.size(), computed.root(), heads.count(), findings.found(), began);
	}

	private Frontier walk(long size, KnownHeads heads, Findings findings, Instant deadline) {
		Frontier frontier = Frontier.EMPTY;
		while (frontier.size() < size) {
			if (this.clock.instant().isAfter(deadline)) {
				findings.add(AuditFinding.Code.TIME_OVER, frontier.size(), true);
				return frontier;
			}
			long to = Math.min(size, frontier.size() + AuditTrail.BATCH);
			frontier = new PageCheck(this.pages, heads, findings, frontier, to).walk();
		}
		return frontier;
	}

}
