package ke.njia.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where an entry is put right: by the partner's own administrator, or by a coordinator.
 * Only what a form says is said; what others change at the same time stays.
 */
@Component
public class CorrectionDesk {

	private final NetworkDesk desk;

	CorrectionDesk(NetworkDesk desk) {
		this.desk = desk;
	}

	/** Puts the name of an organization right. */
	public Outcome<String> organization(String organization, String name, String idempotencyKey, Actor actor) {
		return this.desk.change(
				new OnceOnly.Request(actor, "correctOrganization", idempotencyKey, List.of(organization, name)),
				"entry-corrected",
				(held) -> held.organization(organization)
					.then((found) -> Outcome.done(NetworkDesk.Said.of(found.id(), found.id(),
							List.of(Correction.of(EntryType.ORGANIZATION, found.id()).with("name", name))))));
	}

	/** Puts the name of a service right, and whether it is offered. */
	public Outcome<String> service(String service, String name, ServiceStatus status, String idempotencyKey,
			Actor actor) {
		return this.desk.change(
				new OnceOnly.Request(actor, "correctService", idempotencyKey, List.of(service, name, status)),
				"entry-corrected",
				(held) -> held.service(service)
					.then((found) -> Outcome.done(NetworkDesk.Said.of(found.organization().id(), found.id(), List
						.of(Correction.of(EntryType.SERVICE, found.id()).with("name", name).with("status", status))))));
	}

	/** Puts right how a place is reached and when. */
	public Outcome<String> place(String place, PlaceCorrection said, String idempotencyKey, Actor actor) {
		return this.desk.change(new OnceOnly.Request(actor, "correctPlace", idempotencyKey, List.of(place, said)),
				"entry-corrected", (held) -> held.place(place).then((found) -> place(found, said)));
	}

	private Outcome<NetworkDesk.Said> place(ServiceAtLocation place, PlaceCorrection said) {
		List<UserError> faults = new ArrayList<>(said.faults());
		List<NetworkEntry> entries = new ArrayList<>();
		Correction hours = Correction.of(EntryType.SERVICE_AT_LOCATION, place.id())
			.with("schedules", said.schedules().stream().map(ScheduleEntry::line).toList());
		entries.add(hours.with("languages", said.languages()));
		if (said.where() != null) {
			Location location = place.location();
			if (place.confidential() || location == null) {
				faults.add(UserError.invalid("confidential-has-county-only", "where"));
			}
			else {
				faults.addAll(where(said.where(), location));
				entries.add(Correction.of(EntryType.LOCATION, location.id())
					.with("address", said.where().address())
					.with("latitude", said.where().latitude())
					.with("longitude", said.where().longitude()));
			}
		}
		return faults.isEmpty() ? Outcome.done(NetworkDesk.Said.of(place.organization().id(), place.id(), entries))
				: Outcome.refused(faults);
	}

	private static List<UserError> where(PlaceCorrection.Where said, Location location) {
		Double latitude = said.latitude();
		Double longitude = said.longitude();
		if (latitude == null || longitude == null) {
			return List.of();
		}
		Optional<UserError> elsewhere = CountyBounds.fault(location.county(), latitude, longitude);
		return elsewhere.stream().toList();
	}

	/**
	 * What is said of a place.
	 *
	 * @param languages ISO 639-3 codes spoken
	 * @param schedules all its weekly rules
	 * @param where where it is; null says nothing of that
	 */
	public record PlaceCorrection(Set<String> languages, List<Schedule> schedules, @Nullable Where where) {

		/** Weekly rules a place can have. */
		private static final int MOST_RULES = 21;

		public PlaceCorrection {
			languages = Set.copyOf(languages);
			schedules = List.copyOf(schedules);
		}

		List<UserError> faults() {
			List<UserError> faults = new ArrayList<>();
			if (this.schedules.size() > MOST_RULES) {
				faults.add(UserError.invalid("at-most-" + MOST_RULES, "schedules"));
			}
			for (int rule = 0; rule < this.schedules.size(); rule++) {
				if (this.schedules.get(rule).days().isEmpty()) {
					faults.add(UserError.invalid("days", "schedules", Integer.toString(rule), "days"));
				}
			}
			if (this.languages.isEmpty()) {
				faults.add(UserError.invalid("at-least-1", "languages"));
			}
			return faults;
		}

		/**
		 * Where a public place is.
		 *
		 * @param address its public address
		 * @param latitude WGS 84 degrees, with a longitude or not at all
		 * @param longitude WGS 84 degrees
		 */
		public record Where(@Nullable String address, @Nullable Double latitude, @Nullable Double longitude) {
		}

	}

}
