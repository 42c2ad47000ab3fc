package ke.njia.advocacy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Brings recommendations in: a file is read whole, then stored whole, in one transaction.
 * The same file again changes nothing; what people noted about a recommendation stays
 * with it.
 */
@Component
class RecommendationImport {

	private static final Duration LONGEST = Duration.ofMinutes(2);

	private final Cycles cycles;

	private final RecommendationRegister register;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RecommendationImport(Cycles cycles, RecommendationRegister register, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.cycles = cycles;
		this.register = register;
		this.work = work.within(LONGEST);
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Brings a file in, or only says what it would bring.
	 * @throws FileRefused with everything that speaks against it; then nothing is stored
	 */
	ImportedRecommendations bring(byte[] content, boolean dryRun, Actor actor) {
		RecommendationFile file = RecommendationFile.read(content, this.cycles);
		return this.work.perform(() -> {
			this.register.hold();
			Map<RecommendationRow, @Nullable String> before = before(file.rows());
			Map<RecommendationRow, String> stored = new LinkedHashMap<>();
			Map<String, String> digests = digests();
			file.rows().forEach((row) -> {
				String id = before.get(row);
				if (id == null || !row.digest().equals(digests.get(id))) {
					stored.put(row, (id != null) ? id : row.told().id());
				}
			});
			int added = (int) file.rows().stream().filter((row) -> before.get(row) == null).count();
			if (!dryRun) {
				this.register.store(stored);
				this.events.publishEvent(
						AdvocacyEvent.of(AdvocacyEvent.IMPORTED, Sha256.of(content), actor, this.clock.instant()));
			}
			return new ImportedRecommendations(file.rows().size(), added, stored.size() - added,
					file.rows().size() - stored.size(), file.others(), dryRun);
		});
	}

	/** The identifier under which each row is known already, or null. */
	private Map<RecommendationRow, @Nullable String> before(List<RecommendationRow> rows) {
		List<RecommendationRegister.Known> known = this.register.known();
		Map<String, String> byId = known.stream()
			.collect(Collectors.toMap(RecommendationRegister.Known::id, RecommendationRegister.Known::id));
		Map<String, String> byKey = known.stream()
			.collect(Collectors.toMap(RecommendationRegister.Known::key, RecommendationRegister.Known::id));
		Map<RecommendationRow, @Nullable String> before = new LinkedHashMap<>();
		List<FileFault> taken = new ArrayList<>();
		rows.forEach((row) -> {
			String named = byId.get(row.told().id());
			String told = byKey.get(row.key());
			if (named != null && told != null && !named.equals(told)) {
				taken.add(new FileFault(FileFault.Code.ID_TAKEN, row.line(), row.named() ? "id" : "text"));
			}
			before.put(row, (told != null) ? told : named);
		});
		if (!taken.isEmpty()) {
			throw new FileRefused(taken.stream().limit(RecommendationFile.MOST_FAULTS).toList());
		}
		return before;
	}

	private Map<String, String> digests() {
		return this.register.known()
			.stream()
			.collect(Collectors.toMap(RecommendationRegister.Known::id, RecommendationRegister.Known::digest,
					(one, same) -> one));
	}

}
