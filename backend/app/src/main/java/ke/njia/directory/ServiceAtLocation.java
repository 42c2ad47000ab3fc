package ke.njia.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A Service at a Location: what a Need is met by and what is routed to (HSDS
 * service_at_location).
 *
 * @param id stable identifier
 * @param service what is offered
 * @param location where; a confidential one holds its county only; null when help has no
 * place, only a voice
 * @param mode how help reaches the person
 * @param confidential whether the place must never be shown: it is routed by county
 * @param languages ISO 639-3 codes spoken, ascending
 * @param coverage county codes served (HSDS service_area); empty means every county
 * @param workerGenders {@code FEMALE}, {@code MALE}: genders of workers a person can
 * choose from; empty means not known
 * @param accessible whether the place is known to be accessible
 * @param answerMinutes expected time to an answer, minutes
 * @param acceptPermille share of requests accepted, thousandths
 * @param openingTimes when it is open
 * @param capacity places free, as last told
 * @param assuredAt when a person last checked the entry (HSDS assured_date)
 * @param quarantined whether it stopped answering and is left out until it is probed
 * @param visibility how far its existence may be known, never wider than that of its
 * organization
 * @param retired whether it has left the network: kept for what refers to it, never
 * listed or routed to
 */
public record ServiceAtLocation(String id, Service service, @Nullable Location location, ServiceMode mode,
		boolean confidential, List<String> languages, Set<Integer> coverage, Set<String> workerGenders,
		boolean accessible, int answerMinutes, int acceptPermille, OpeningTimes openingTimes, Capacity capacity,
		@Nullable Instant assuredAt, boolean quarantined, Visibility visibility, boolean retired) {

	public ServiceAtLocation {
		languages = languages.stream().sorted().toList();
		coverage = Set.copyOf(coverage);
		workerGenders = Set.copyOf(workerGenders);
		location = (confidential && location != null) ? location.countyOnly() : location;
		visibility = visibility.narrowedTo(service.organization().visibility());
	}

	/** Who offers it. */
	public Organization organization() {
		return this.service.organization();
	}

	/** Code of the kind of help. */
	public String serviceType() {
		return this.service.serviceType();
	}

	/** Whether it can be asked at all: offered now, by an organization still here. */
	public boolean active() {
		return !this.retired && !organization().retired() && this.service.status() == ServiceStatus.ACTIVE;
	}

	/** Whether people of that county are served. */
	public boolean serves(int county) {
		return this.coverage.isEmpty() || this.coverage.contains(county);
	}

	/** Whether the actor may know of it. */
	public boolean shownTo(Actor actor) {
		return this.visibility.shownTo(actor);
	}

}
