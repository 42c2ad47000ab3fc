package ke.njia.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The stream of changes over an outbox whose entries the test decides.
 */
class ChangeFeedTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final Duration AT_MOST = Duration.ofSeconds(10);

	private final Outbox outbox = mock(Outbox.class);

	private final ChangeFeed feed = new ChangeFeed(this.outbox, Clock.fixed(NOW, ZoneOffset.UTC),
			Schedulers.immediate());

	@Test
	void aStreamEndsWithItsToken() {
		assertThat(this.feed.listen(actor("khrc", Duration.ofMillis(50))).collectList().block(AT_MOST)).isEmpty();
	}

	@Test
	void everyStreamEndsWithThePortal() {
		List<Change> heard = new ArrayList<>();
		CountDownLatch ended = new CountDownLatch(1);
		this.feed.listen(actor("khrc", AT_MOST)).doOnComplete(ended::countDown).subscribe(heard::add);
		assertThat(ended.getCount()).isEqualTo(1);
		this.feed.end();
		assertThat(ended.getCount()).isZero();
		assertThat(this.feed.listen(actor("khrc", AT_MOST)).collectList().block(AT_MOST)).isEmpty();
	}

	@Test
	void aTokenThatHasEndedOpensNothing() {
		assertThat(this.feed.listen(actor("khrc", Duration.ofMinutes(-5))).collectList().block(AT_MOST)).isEmpty();
	}

	@Test
	void everybodyHearsOnlyWhatIsForTheirOrganization() {
		List<String> here = new ArrayList<>();
		List<String> there = new ArrayList<>();
		List<String> nowhere = new ArrayList<>();
		List<Disposable> listeners = List.of(listen("khrc", here), listen("imlu", there), listen("", nowhere));
		tell(entry(1, "one", "khrc"), entry(2, "two", "imlu", "khrc"), entry(3, "three", "imlu"), entry(4, "four", ""));
		assertThat(here).containsExactly("one", "two");
		assertThat(there).containsExactly("two", "three");
		assertThat(nowhere).isEmpty();
		listeners.forEach(Disposable::dispose);
	}

	@Test
	void peopleOfALaneHearOfWorkAlone() {
		List<Change.Kind> heard = new ArrayList<>();
		Actor lane = new Actor("somebody", Set.of(Role.LANE_LEGAL), "khrc", NOW.plus(AT_MOST));
		Disposable listener = this.feed.listen(lane).map(Change::kind).subscribe(heard::add);
		tell(entry(1, "one", "khrc"),
				new OutboxEntry(2, new Change(Change.Kind.WORK, NOW, "case-1", ""), List.of("khrc")),
				new OutboxEntry(3, new Change(Change.Kind.WORK, NOW, "case-2", ""), List.of("imlu")));
		assertThat(heard).containsExactly(Change.Kind.WORK);
		listener.dispose();
	}

	@Test
	void goesOnWhereItStoppedWhenTheOutboxWasOutOfReach() {
		List<String> heard = new ArrayList<>();
		Disposable listener = listen("khrc", heard);
		tell(entry(1, "one", "khrc"));
		given(this.outbox.after(1)).willThrow(new IllegalStateException("out of reach"))
			.willReturn(List.of(entry(2, "two", "khrc")));
		this.feed.readOn();
		assertThat(heard).containsExactly("one");
		this.feed.readOn();
		assertThat(heard).containsExactly("one", "two");
		listener.dispose();
	}

	@Test
	void oneListenerThatFailsDoesNotSilenceTheOthers() {
		List<String> heard = new ArrayList<>();
		Disposable broken = this.feed.listen(actor("khrc", AT_MOST)).subscribe((change) -> {
			throw new IllegalStateException("a broken pipe");
		}, (failure) -> {
		});
		Disposable listener = listen("khrc", heard);
		tell(entry(1, "one", "khrc"), entry(2, "two", "khrc"));
		assertThat(heard).containsExactly("one", "two");
		broken.dispose();
		listener.dispose();
	}

	/** A phone that went dark: the write to it neither ends nor fails. */
	@Test
	void oneListenerThatHangsHoldsUpNobody() throws InterruptedException {
		assertThat(heardBesideOneThatHangs(ChangeFeed.ownThreads(), Duration.ofSeconds(10))).isTrue();
		assertThat(heardBesideOneThatHangs(Schedulers.immediate(), Duration.ofMillis(300)))
			.as("the control: all told on one thread")
			.isFalse();
	}

	private boolean heardBesideOneThatHangs(Scheduler listeners, Duration patience) throws InterruptedException {
		ChangeFeed told = new ChangeFeed(this.outbox, Clock.fixed(NOW, ZoneOffset.UTC), listeners);
		CountDownLatch light = new CountDownLatch(1);
		CountDownLatch heard = new CountDownLatch(1);
		Disposable dark = told.listen(actor("khrc", AT_MOST)).subscribe((change) -> await(light));
		Disposable listener = told.listen(actor("khrc", AT_MOST)).subscribe((change) -> heard.countDown());
		given(this.outbox.position()).willReturn(0L);
		given(this.outbox.after(anyLong())).willReturn(List.of(entry(1, "one", "khrc")));
		Thread reader = Thread.startVirtualThread(told::readOn);
		boolean inTime = heard.await(patience.toMillis(), TimeUnit.MILLISECONDS);
		light.countDown();
		reader.join();
		dark.dispose();
		listener.dispose();
		return inTime;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Disposable listen(String organization, List<String> heard) {
		return this.feed.listen(actor(organization, AT_MOST)).map(Change::referralId).subscribe(heard::add);
	}

	private void tell(OutboxEntry... entries) {
		given(this.outbox.position()).willReturn(0L);
		given(this.outbox.after(anyLong())).willReturn(List.of());
		given(this.outbox.after(0)).willReturn(List.of(entries));
		this.feed.readOn();
	}

	private static Actor actor(String organization, Duration left) {
		return new Actor("somebody", Set.of(Role.COORDINATOR), organization, NOW.plus(left));
	}

	private static OutboxEntry entry(long position, String referral, String... organizations) {
		return new OutboxEntry(position, new Change(Change.Kind.REFERRAL, NOW, "case-1", referral),
				List.of(organizations));
	}

}
