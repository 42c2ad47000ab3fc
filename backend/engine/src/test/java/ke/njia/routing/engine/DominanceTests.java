package ke.njia.routing.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in for what: each figure by itself, one less and one more. Whole routes are
 * compared elsewhere; here it is seen that nothing is kept or dropped for another reason.
 */
class DominanceTests {

	private static final Set<Criterion> ALL = EnumSet.allOf(Criterion.class);

	private static final int HERE = 3;

	@Test
	void aChainSparesAnotherThatIsNoQuickerAndNoSurer() {
		Chain chain = chain(10, 100, 1, 5);
		assertThat(chain.spares(chain(10, 100, 1, 5))).isTrue();
		assertThat(chain.spares(chain(11, 101, 1, 5))).isTrue();
		assertThat(chain.spares(chain(9, 101, 1, 5))).isFalse();
		assertThat(chain.spares(chain(11, 99, 1, 5))).isFalse();
	}

	/** The clock may hide that it is slower; then the ids decide. */
	@Test
	void anEquallySureChainIsSparedOnlyByOneEarlierInTheOrderOfTies() {
		assertThat(chain(10, 100, 1, 5).spares(chain(10, 100, 2, 5))).isTrue();
		assertThat(chain(10, 100, 2, 5).spares(chain(10, 100, 1, 5))).isFalse();
		assertThat(chain(10, 99, 2, 5).spares(chain(10, 100, 1, 5))).isTrue();
	}

	@Test
	void theQuickestChainSparesAllOthersWhileOnlyTheClockCounts() {
		assertThat(Ways.QUICKEST.spares(chain(10, 900, 2), chain(10, 100, 1))).isTrue();
		assertThat(Ways.QUICKEST.spares(chain(11, 100, 1), chain(10, 900, 2))).isFalse();
		for (Ways ways : List.of(Ways.CHEAPEST, Ways.EVERY)) {
			assertThat(ways.spares(chain(10, 900, 2), chain(10, 100, 1))).isFalse();
			assertThat(ways.spares(chain(10, 100, 1), chain(10, 900, 2))).isTrue();
		}
	}

	@Test
	void aChainKnowsWhomItTellsBeforeTheLast() {
		assertThat(Chain.LEAD.before()).isEmpty();
		assertThat(chain(0, 0, 7).before()).isEmpty();
		assertThat(chain(0, 0, 7, 8, 9).before()).containsExactly(7, 8);
		assertThat(Chain.LEAD.last(4)).isEqualTo(4);
		assertThat(chain(0, 0, 7, 8).last(4)).isEqualTo(8);
		Chain longer = chain(10, 100, 7).then(8, 5, 50);
		assertThat(longer.told()).containsExactly(7, 8);
		assertThat(longer.minutes()).isEqualTo(15);
		assertThat(longer.nanos()).isEqualTo(150);
	}

	@Test
	void anOptionStandsInForOneThatIsWorseInAnyFigureAndBetterInNone() {
		Draft same = new Draft();
		assertThat(kept(ALL, same, new Draft())).containsExactly(0);
		assertThat(kept(ALL, same, new Draft().clock(101))).containsExactly(0);
		assertThat(kept(ALL, same, new Draft().nanos(1001))).containsExactly(0);
		assertThat(kept(ALL, same, new Draft().mismatch(3))).containsExactly(0);
		assertThat(kept(ALL, same, new Draft().metres(5001))).containsExactly(0);
		assertThat(kept(ALL, same, new Draft().told(1, 2, 3))).containsExactly(0);
	}

	@Test
	void anOptionThatIsBetterInAFigureStays() {
		assertThat(kept(ALL, new Draft(), new Draft().clock(99).nanos(9000))).containsExactlyInAnyOrder(0, 1);
		assertThat(kept(ALL, new Draft(), new Draft().nanos(999).clock(900))).containsExactlyInAnyOrder(0, 1);
		assertThat(kept(ALL, new Draft(), new Draft().mismatch(1).clock(900))).containsExactlyInAnyOrder(0, 1);
		assertThat(kept(ALL, new Draft(), new Draft().metres(4999).clock(900))).containsExactlyInAnyOrder(0, 1);
		assertThat(kept(ALL, new Draft(), new Draft().told(1).clock(900))).containsExactlyInAnyOrder(0, 1);
		assertThat(kept(ALL, new Draft(), new Draft().told(1, 4).clock(900))).containsExactlyInAnyOrder(0, 1);
	}

	/** Whichever comes first by its id. */
	@Test
	void theBetterOneStaysWhereverItStands() {
		assertThat(kept(ALL, new Draft().clock(101), new Draft())).containsExactly(1);
		assertThat(kept(ALL, new Draft().nanos(1001), new Draft())).containsExactly(1);
		assertThat(kept(ALL, new Draft().told(1, 2, 3), new Draft())).containsExactly(1);
	}

	@Test
	void whatDoesNotMatterKeepsNothing() {
		assertThat(kept(without(Criterion.CLOCK), new Draft(), new Draft().clock(1).nanos(9000))).containsExactly(0);
		assertThat(kept(without(Criterion.UNCERTAINTY), new Draft(), new Draft().nanos(1).clock(900)))
			.containsExactly(0);
		assertThat(kept(without(Criterion.MISMATCH), new Draft(), new Draft().mismatch(0).clock(900)))
			.containsExactly(0);
		assertThat(kept(without(Criterion.TRAVEL), new Draft(), new Draft().metres(1).clock(900))).containsExactly(0);
		assertThat(kept(without(Criterion.EXPOSURE), new Draft(), new Draft().told(9).clock(900))).containsExactly(0);
	}

	/** Going farther may be free where another need leads to the same place. */
	@Test
	void aPlaceAnotherNeedLeadsToIsNotSpared() {
		Draft near = new Draft().place(HERE).metres(1000);
		Draft far = new Draft().place(HERE + 1).metres(9000).clock(900);
		assertThat(kept(ALL, near, far)).containsExactly(0);
		assertThat(reduced(ALL, List.of(near, far), List.of(new Draft().place(HERE + 1)))).containsExactlyInAnyOrder(0,
				1);
		assertThat(reduced(ALL, List.of(near, far), List.of(new Draft().place(HERE)))).containsExactly(0);
		assertThat(
				reduced(ALL, List.of(near.metres(0).place(Option.NO_PLACE), far), List.of(new Draft().place(HERE + 1))))
			.containsExactly(0);
		Draft alsoThere = new Draft().place(HERE + 1).metres(8000);
		assertThat(reduced(ALL, List.of(alsoThere, far), List.of(new Draft().place(HERE + 1)))).containsExactly(0);
	}

	/** Whoever has too little room for all needs may be taken by another. */
	@Test
	void anEntryThatMayBeFullSparesNoOther() {
		Draft scarce = new Draft().room(1);
		Draft worse = new Draft().clock(900);
		assertThat(kept(ALL, scarce, worse)).containsExactly(0);
		assertThat(reduced(ALL, List.of(scarce, worse), List.of(new Draft().service(0)))).containsExactlyInAnyOrder(0,
				1);
		assertThat(reduced(ALL, List.of(scarce.room(2), worse), List.of(new Draft().service(0)))).containsExactly(0);
		Draft otherWay = new Draft().service(0).clock(900).room(1);
		assertThat(sizes(ALL, List.of(new Draft().service(0).room(1), otherWay), List.of(new Draft().service(0))))
			.isEqualTo(1);
	}

	@Test
	void ofEqualOptionsTheFirstInTheOrderOfTiesStays() {
		assertThat(reduced(ALL, List.of(new Draft().service(8), new Draft().service(2)), List.of())).containsExactly(2);
	}

	@Test
	void withoutTimeEverythingIsKept() {
		Budget spent = new Budget(new Passing()::next, Duration.ZERO);
		for (int look = 0; look < 64; look++) {
			spent.spent();
		}
		assertThat(OptionFilter
			.reduce(List.of(List.of(new Draft().option(0, 0), new Draft().clock(900).option(0, 1))), ALL, spent)
			.getFirst()).hasSize(2);
	}

	@Test
	void aSubsetIsFoundAndNothingElse() {
		SubsetIndex<String> index = new SubsetIndex<>();
		index.add(new int[] { 1, 2 }, "kept");
		assertThat(index.anyWithin(new int[] { 2, 3, 1 }, (entry) -> true)).isTrue();
		assertThat(index.anyWithin(new int[] { 2, 1 }, (entry) -> true)).isTrue();
		assertThat(index.anyWithin(new int[] { 2, 1 }, (entry) -> false)).isFalse();
		assertThat(index.anyWithin(new int[] { 1, 3 }, (entry) -> true)).isFalse();
		assertThat(index.anyWithin(new int[] { 1 }, (entry) -> true)).isFalse();
		assertThat(index.anyWithin(new int[0], (entry) -> true)).isFalse();
		index.dropSame(new int[] { 1, 2, 3 }, (entry) -> true);
		index.dropSame(new int[] { 1, 2 }, (entry) -> false);
		assertThat(index.list()).containsExactly("kept");
		index.dropSame(new int[] { 2, 1 }, (entry) -> true);
		assertThat(index.list()).isEmpty();
		index.add(new int[0], "nobody told");
		assertThat(index.anyWithin(new int[] { 5 }, (entry) -> true)).isTrue();
	}

	@Test
	void anEntryIsHeldUntilItIsDropped() {
		SubsetIndex<String> index = new SubsetIndex<>();
		String entry = "entry";
		assertThat(index.holds(new int[] { 1 }, entry)).isFalse();
		index.add(new int[] { 1 }, "another");
		assertThat(index.holds(new int[] { 1 }, entry)).isFalse();
		index.add(new int[] { 1 }, entry);
		assertThat(index.holds(new int[] { 1 }, entry)).isTrue();
		assertThat(index.holds(new int[] { 2 }, entry)).isFalse();
		index.dropSame(new int[] { 1 }, (other) -> other == entry);
		assertThat(index.holds(new int[] { 1 }, entry)).isFalse();
		assertThat(index.list()).containsExactly("another");
	}

	private static Set<Criterion> without(Criterion criterion) {
		return EnumSet.complementOf(EnumSet.of(criterion));
	}

	private static List<Integer> kept(Set<Criterion> matter, Draft one, Draft other) {
		return reduced(matter, List.of(one, other), List.of());
	}

	private static List<Integer> reduced(Set<Criterion> matter, List<Draft> first, List<Draft> second) {
		return reduce(matter, first, second).stream().map(Option::service).toList();
	}

	private static int sizes(Set<Criterion> matter, List<Draft> first, List<Draft> second) {
		return reduce(matter, first, second).size();
	}

	private static List<Option> reduce(Set<Criterion> matter, List<Draft> first, List<Draft> second) {
		List<List<Option>> options = new ArrayList<>();
		options.add(options(0, first));
		if (!second.isEmpty()) {
			options.add(options(1, second));
		}
		return OptionFilter.reduce(options, matter, new Budget(() -> 0, Duration.ofSeconds(1))).getFirst();
	}

	private static List<Option> options(int need, List<Draft> drafts) {
		List<Option> options = new ArrayList<>();
		for (Draft draft : drafts) {
			options.add(draft.option(need, need * 100 + options.size()));
		}
		return options;
	}

	private static Chain chain(long minutes, long nanos, int... told) {
		return new Chain(told, minutes, nanos);
	}

	/** A clock that never stands still. */
	private static final class Passing {

		private long nanos;

		private long next() {
			return this.nanos++;
		}

	}

	/** An option by what makes it different from others. */
	private record Draft(int service, int[] told, long clock, long nanos, int place, long metres, int mismatch,
			int room) {

		private static final int ANY = -1;

		private Draft() {
			this(ANY, new int[] { 1, 2 }, 100, 1000, HERE, 5000, 2, Option.AMPLE);
		}

		private Draft service(int service) {
			return new Draft(service, this.told, this.clock, this.nanos, this.place, this.metres, this.mismatch,
					this.room);
		}

		private Draft told(int... told) {
			return new Draft(this.service, told, this.clock, this.nanos, this.place, this.metres, this.mismatch,
					this.room);
		}

		private Draft clock(long clock) {
			return new Draft(this.service, this.told, clock, this.nanos, this.place, this.metres, this.mismatch,
					this.room);
		}

		private Draft nanos(long nanos) {
			return new Draft(this.service, this.told, this.clock, nanos, this.place, this.metres, this.mismatch,
					this.room);
		}

		private Draft place(int place) {
			return new Draft(this.service, this.told, this.clock, this.nanos, place, this.metres, this.mismatch,
					this.room);
		}

		private Draft metres(long metres) {
			return new Draft(this.service, this.told, this.clock, this.nanos, this.place, metres, this.mismatch,
					this.room);
		}

		private Draft mismatch(int mismatch) {
			return new Draft(this.service, this.told, this.clock, this.nanos, this.place, this.metres, mismatch,
					this.room);
		}

		private Draft room(int room) {
			return new Draft(this.service, this.told, this.clock, this.nanos, this.place, this.metres, this.mismatch,
					room);
		}

		private Option option(int need, int otherwise) {
			return new Option(need, (this.service == ANY) ? otherwise : this.service,
					new Chain(this.told, this.clock, this.nanos), this.clock, this.clock, this.nanos, this.place,
					this.metres, this.mismatch, this.room);
		}

	}

}
