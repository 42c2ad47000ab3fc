package ke.njia.bodies;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.vocabulary.ReferenceFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The bodies of the reference file, each in the version in force, open or closed as an
 * administrator set it. A row that was released is never changed: a newer version is
 * added beside it.
 */
@Component
class Catalogue implements Bodies {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final List<Body> RELEASED = ReferenceFile.of("bodies/bodies.csv").rows(Catalogue::body);

	private final BodyChanges changes;

	private final Clock clock;

	Catalogue(BodyChanges changes, Clock clock) {
		this.changes = changes;
		this.clock = clock;
	}

	@Override
	public Optional<Body> byId(String id) {
		return all().stream().filter((body) -> body.id().equals(id)).findFirst();
	}

	@Override
	public Optional<Body> hold(String id) {
		return byId(id).flatMap((body) -> {
			this.changes.hold(id);
			return byId(id);
		});
	}

	@Override
	public List<Body> all() {
		Map<String, BodyChange> set = this.changes.newest();
		return inForce(released(), LocalDate.now(this.clock.withZone(NAIROBI))).stream().map((body) -> {
			BodyChange change = set.get(body.id());
			return (change != null) ? body.with(change.active()) : body;
		}).toList();
	}

	/** Every version of every row. */
	static List<Body> released() {
		return RELEASED;
	}

	/** The newest version of each that holds on a day. */
	static List<Body> inForce(List<Body> versions, LocalDate day) {
		Map<String, Body> newest = new LinkedHashMap<>();
		versions.stream()
			.filter((body) -> !body.validFrom().isAfter(day))
			.sorted(Comparator.comparing(Body::version))
			.forEach((body) -> newest.put(body.id(), body));
		return versions.stream()
			.map(Body::id)
			.distinct()
			.flatMap((id) -> Optional.ofNullable(newest.get(id)).stream())
			.toList();
	}

	private static Body body(ReferenceFile.Row row) {
		return new Body(row.text("id"), row.text("name"), BodyKind.valueOf(row.text("kind")), row.number("version"),
				LocalDate.parse(row.text("valid_from")), row.flag("active"), row.text("recipient"),
				BodyEntry.valueOf(row.text("entry")), each(row, "channels", AppealChannel::valueOf), reply(row),
				each(row, "offers", BodyOffer::valueOf), new LinkedHashSet<>(row.list("regions")),
				new LinkedHashSet<>(row.list("languages")), row.find("contact").orElse(null), row.text("source"),
				row.find("last_confirmed").map(LocalDate::parse).orElse(null));
	}

	private static <T> Set<T> each(ReferenceFile.Row row, String column, Function<String, T> reader) {
		return row.list(column).stream().map(reader).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static @Nullable ReplyClock reply(ReferenceFile.Row row) {
		return row.find("reply_days")
			.map((days) -> new ReplyClock(Duration.ofDays(row.number("reply_days")), row.text("reply_source")))
			.orElse(null);
	}

}
