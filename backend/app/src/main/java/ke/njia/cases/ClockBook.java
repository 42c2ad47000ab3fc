package ke.njia.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every version of every clock's rule: those that came with the portal, and those that
 * administrators have put down since. A case stands under the newest version that was in
 * force when it was opened, unless a later one says that it holds for what runs as well.
 *
 * @param versions of each clock, the oldest first
 */
record ClockBook(Map<ClockCode, List<ClockRule>> versions) {

	static ClockBook of(Collection<ClockRule> builtIn, Collection<ClockRule> changes) {
		Map<ClockCode, List<ClockRule>> versions = new EnumMap<>(ClockCode.class);
		Stream.concat(builtIn.stream(), changes.stream())
			.sorted(Comparator.comparing(ClockRule::version))
			.forEach((rule) -> versions.merge(rule.code(), List.of(rule),
					(some, one) -> Stream.concat(some.stream(), one.stream()).toList()));
		return new ClockBook(versions);
	}

	/** The rules a case opened then stands under, as of now. */
	List<ClockRule> holdingFor(Instant openedAt, Instant now) {
		return this.versions.values().stream().flatMap((all) -> newest(all, openedAt, now).stream()).toList();
	}

	/** The rules a case opened now would stand under. */
	List<ClockRule> inForce(Instant now) {
		return holdingFor(now, now);
	}

	/** The newest version of a clock's rule, in force or to come. */
	Optional<ClockRule> latest(ClockCode code) {
		return Optional.ofNullable(this.versions.get(code)).map(List::getLast);
	}

	/** The same book with one version more. */
	ClockBook with(ClockRule added) {
		return of(this.versions.values().stream().flatMap(List::stream).toList(), List.of(added));
	}

	private static Optional<ClockRule> newest(List<ClockRule> all, Instant openedAt, Instant now) {
		return all.reversed().stream().filter((rule) -> rule.holdsFor(openedAt, now)).findFirst();
	}

}
