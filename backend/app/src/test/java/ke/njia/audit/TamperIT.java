package ke.njia.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import ke.njia.PortalTest;
import ke.njia.kernel.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way of rewriting the record that we could think of, at random places, is found.
 * The control is a check of each leaf by the hash stored with it: it must miss those that
 * only the tree or the head outside can tell. 10,000 leaves and 1,000 tampers with the
 * profile {@code proof}, fewer without.
 */
@PortalTest
class TamperIT {

	private static final boolean PROOF = Boolean.getBoolean("njia.proof");

	private static final int LEAVES = PROOF ? 10_000 : 200;

	private static final int TAMPERS = PROOF ? 1_000 : 102;

	/** Acts of others that come in between, as those of a clock or a stream do. */
	private static final int LATE = 5;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	AuditTrail trail;

	@Autowired
	AuditPages pages;

	@Autowired
	Verifier verifier;

	@Autowired
	HeadKey key;

	@Autowired
	UnitOfWork work;

	@Autowired
	PlatformTransactionManager transactions;

	@TempDir
	Path outside;

	private SmallRecord record;

	private HeadFile heads;

	@BeforeEach
	void record() {
		this.record = new SmallRecord(this.neo4j, this.trail, this.work);
		this.heads = new HeadFile(this.outside, this.key);
		this.record.begin();
		this.record.append(LEAVES / 2);
		export();
		this.record.append(LEAVES - LEAVES / 2);
		export();
	}

	@AfterEach
	void theOthersRecord() {
		this.record.end();
	}

	@Test
	void everyTamperIsFound() {
		assertThat(verify().findings()).as("untouched").isEmpty();
		Random random = new Random(6962);
		List<String> unseen = new ArrayList<>();
		Set<Tamper> missedLeafByLeaf = EnumSet.noneOf(Tamper.class);
		for (int number = 0; number < TAMPERS; number++) {
			if (number % (TAMPERS / LATE) == 1) {
				this.record.appendLate(number);
			}
			Tamper tamper = Tamper.values()[number % Tamper.values().length];
			if (tampered(tamper, random, missedLeafByLeaf).sound()) {
				unseen.add(number + " " + tamper);
			}
		}
		assertThat(unseen).as("of %d tampers", TAMPERS).isEmpty();
		assertThat(missedLeafByLeaf).as("the control: what a check of each leaf alone cannot see")
			.containsExactlyInAnyOrderElementsOf(
					EnumSet.allOf(Tamper.class).stream().filter((tamper) -> !tamper.isSeenLeafByLeaf()).toList());
		AuditVerification after = verify();
		assertThat(after.findings()).as("each was undone").isEmpty();
		assertThat(after.leaves()).as("others could record all the while").isGreaterThanOrEqualTo(LEAVES + LATE);
	}

	@Test
	void aRewrittenHeadOutsideIsFound() {
		Frontier frontier = this.work.perform(() -> this.trail.hold().frontier());
		Path elsewhere = this.outside.resolve("elsewhere");
		HeadKey forger = HeadKey.in(elsewhere.resolve("keys"));
		List<SignedHead> forged = List.of(forger.sign(frontier.size(), frontier.root(), Instant.EPOCH),
				new SignedHead(frontier.size(), TreeHash.EMPTY, Instant.EPOCH, HeadKey.id(this.key.own().getPublic()),
						this.key.sign(frontier.size(), frontier.root(), Instant.EPOCH).signature()),
				this.key.sign(frontier.size(), TreeHash.EMPTY, Instant.EPOCH),
				this.key.sign(frontier.size() + LEAVES, frontier.root(), Instant.EPOCH));
		List<AuditFinding.Code> expected = List.of(AuditFinding.Code.HEAD_SIGNATURE_WRONG,
				AuditFinding.Code.HEAD_SIGNATURE_WRONG, AuditFinding.Code.HEAD_CONTRADICTED,
				AuditFinding.Code.RECORD_TRUNCATED);
		for (int number = 0; number < forged.size(); number++) {
			this.heads = new HeadFile(elsewhere.resolve("heads-" + number), this.key);
			export();
			this.heads.append(forged.get(number));
			assertThat(verify().findings()).extracting(AuditFinding::code).containsExactly(expected.get(number));
		}
	}

	/** Two pages and a part of one: each check has time for one page. */
	@Test
	void aCheckThatRunsOutOfTimeGoesOnTheNextTime() {
		this.record.append(2 * AuditTrail.BATCH);
		export();
		this.neo4j.query("MATCH (l:AuditLeaf {index: 7}) SET l.action = 'nothing'").run();
		Instant start = Instant.parse("2026-11-23T06:00:00Z");
		AtomicLong asked = new AtomicLong();
		InstantSource slow = () -> start
			.plus(Verifier.LIMIT.multipliedBy(3).dividedBy(4).multipliedBy(asked.getAndIncrement()));
		this.verifier = new Verifier(this.pages, this.key, slow.withZone(ZoneOffset.UTC));
		AuditFinding changed = new AuditFinding(AuditFinding.Code.LEAF_CHANGED, 7);
		assertThat(verify().findings()).contains(changed,
				new AuditFinding(AuditFinding.Code.TIME_OVER, AuditTrail.BATCH));
		assertThat(verify().findings()).contains(changed,
				new AuditFinding(AuditFinding.Code.TIME_OVER, 2 * AuditTrail.BATCH));
		assertThat(verify().findings()).contains(changed)
			.extracting(AuditFinding::code)
			.doesNotContain(AuditFinding.Code.TIME_OVER);
		assertThat(verify().findings()).as("and the one after it begins anew")
			.contains(new AuditFinding(AuditFinding.Code.TIME_OVER, AuditTrail.BATCH));
	}

	/**
	 * What the check says of one tamper, which is taken back.
	 * @param missed told of tampers that a look at each leaf alone missed once
	 */
	private AuditVerification tampered(Tamper tamper, Random random, Set<Tamper> missed) {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			long size = this.trail.hold().size();
			tamper.apply(new TamperingHands(this.neo4j, LEAVES, size, random));
			if (!missed.contains(tamper)
					&& this.pages.leaves(0, Long.MAX_VALUE).stream().allMatch(StoredLeaf::isIntact)) {
				missed.add(tamper);
			}
			return check();
		});
	}

	private AuditVerification verify() {
		return this.work.perform(this::check);
	}

	private AuditVerification check() {
		return this.verifier.verify(this.pages.last(), this.trail.hold(), this.heads);
	}

	private void export() {
		new HeadExport(this.trail, this.key, this.heads, this.work, Clock.systemUTC()).exportIfGrown();
	}

}
