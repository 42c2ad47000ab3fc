package ke.njia.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Starts the clocks of a case by the rules it stands under, and finds the one a need must
 * meet.
 */
@Component
class Clocks {

	private final CourtCalendar court;

	private final Supplier<ClockBook> book;

	Clocks(CourtCalendar court, Supplier<ClockBook> book) {
		this.court = court;
		this.book = book;
	}

	/** The clocks that came with the portal, and no others. */
	static Clocks builtIn(CourtCalendar court) {
		ClockBook book = ClockBook.of(BuiltInClocks.read(), List.of());
		return new Clocks(court, () -> book);
	}

	/** The rules a case opened now would stand under. */
	List<ClockRule> rules(Instant now) {
		return this.book.get().inForce(now);
	}

	/**
	 * All clocks of a case told so, on which work began then, but those of our own work
	 * that is done.
	 * @param begunAt when it was opened, or last opened anew
	 */
	List<CaseClock> start(Account account, Instant begunAt, Set<ClockCode> done, Instant now) {
		return start(account, begunAt, done, List.of(), now);
	}

	/** The same, but those of which somebody said that they are over. */
	List<CaseClock> start(Account account, Instant begunAt, Set<ClockCode> done, List<ClockEnding> said, Instant now) {
		Stream<CaseClock> ruled = this.book.get()
			.holdingFor(begunAt, now)
			.stream()
			.filter((rule) -> rule.appliesTo(account.violationType()) && !done.contains(rule.code()))
			.filter((rule) -> !ClockEnding.isEnded(said, rule.code(), rule.countsSince(begunAt)))
			.map((rule) -> rule.start(account, begunAt, this.court));
		Stream<CaseClock> harm = harm(account, begunAt).stream()
			.filter((clock) -> !ClockEnding.isEnded(said, clock.code(), begunAt));
		return Stream.concat(ruled, harm).toList();
	}

	/** Since when what was said of a clock holds for a case on which work began then. */
	Instant countsSince(ClockCode code, Instant begunAt) {
		return this.book.get().latest(code).map((rule) -> rule.countsSince(begunAt)).orElse(begunAt);
	}

	/** The clock of a case as that rule would have it. */
	CaseClock start(ClockRule rule, CaseFile caseFile) {
		return rule.start(caseFile.account(), caseFile.begunAt(), this.court);
	}

	/**
	 * Of our own work, what is done: triage once every threshold has an answer, decision
	 * once somebody was asked to help.
	 */
	static Set<ClockCode> done(Collection<ThresholdAnswer> answers, boolean decided) {
		Set<ClockCode> done = EnumSet.noneOf(ClockCode.class);
		if (decided) {
			done.add(ClockCode.DECISION);
		}
		if (decided || !(answers.isEmpty() || answers.contains(ThresholdAnswer.UNKNOWN))) {
			done.add(ClockCode.TRIAGE);
		}
		return done;
	}

	/**
	 * The need with the clock it must meet: the first hard clock of its kind of help that
	 * can still be met, else, as an aim, the next moment that one of its clocks, or the
	 * harm that could come, sets. A hard clock that has ended rules nobody out: the
	 * person needs help all the same.
	 */
	static Need bind(String id, String serviceType, List<CaseClock> clocks, Instant now) {
		Optional<Aim> hard = clocks.stream()
			.filter((clock) -> clock.binds(serviceType, now))
			.map((clock) -> new Aim(clock, clock.dueAt()))
			.min(Aim.FIRST);
		Optional<Aim> soft = clocks.stream()
			.flatMap((clock) -> clock.aims(serviceType).map((at) -> new Aim(clock, at)))
			.filter((aim) -> aim.at().isAfter(now))
			.min(Aim.FIRST);
		return hard.or(() -> soft)
			.map((aim) -> new Need(id, serviceType, aim.at(), hard.isPresent(), aim.clock().code()))
			.orElseGet(() -> new Need(id, serviceType, null, false, null));
	}

	private static Optional<CaseClock> harm(Account account, Instant begunAt) {
		return account.harmWithin().limit().map((limit) -> {
			Instant end = begunAt.plus(limit);
			return new CaseClock(ClockCode.HARM, ClockKind.SOFT, begunAt, null, end, end, Set.of(), null);
		});
	}

	private record Aim(CaseClock clock, Instant at) {

		static final Comparator<Aim> FIRST = Comparator.comparing(Aim::at).thenComparing((aim) -> aim.clock().code());

	}

}
