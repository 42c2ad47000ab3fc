package ke.njia.directory;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a {@link ServiceAtLocation}. Its hours, its free places, who checked it
 * and whether it is silent are said apart: {@link ScheduleEntry}, {@link CapacityEntry},
 * {@link AssuranceEntry}, {@link QuarantineEntry}.
 *
 * @param id stable identifier; of an imported row {@link NetworkEntry#idOf}
 * @param service identifier of what is offered
 * @param location identifier of where; null when help has no place, only a voice
 * @param mode how help reaches the person
 * @param confidential whether the place must never be shown
 * @param languages ISO 639-3 codes spoken
 * @param coverage county codes served; empty means every county
 * @param workerGenders genders of workers a person can choose from; empty means not known
 * @param accessible whether the place is known to be accessible
 * @param answerMinutes expected time to an answer, minutes
 * @param acceptPermille share of requests accepted, thousandths
 * @param visibility how far its existence may be known
 * @param source where the entry comes from
 * @param retired whether it has left the network
 * @param register the register it was imported from; null for one made here
 * @param registerKey its key there
 */
public record ServiceAtLocationEntry(String id, String service, @Nullable String location, ServiceMode mode,
		boolean confidential, Set<String> languages, Set<Integer> coverage, Set<String> workerGenders,
		boolean accessible, int answerMinutes, int acceptPermille, Visibility visibility, String source,
		boolean retired, @Nullable String register, @Nullable String registerKey) implements NetworkEntry {

	@Override
	public EntryType type() {
		return EntryType.SERVICE_AT_LOCATION;
	}

	@Override
	public Map<String, @Nullable Object> fields() {
		return EntryFields.of()
			.with("service", this.service)
			.with("location", this.location)
			.with("mode", this.mode)
			.with("confidential", this.confidential)
			.with("languages", this.languages)
			.with("coverage", this.coverage)
			.with("workerGenders", this.workerGenders)
			.with("accessible", this.accessible)
			.with("answerMinutes", this.answerMinutes)
			.with("acceptPermille", this.acceptPermille)
			.with("visibility", this.visibility)
			.with("source", this.source)
			.with("retired", this.retired)
			.with("register", this.register)
			.with("registerKey", this.registerKey)
			.done();
	}

}
