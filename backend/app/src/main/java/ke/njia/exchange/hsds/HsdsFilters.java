package ke.njia.exchange.hsds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.exchange.hsds.HsdsQuery.Unanswerable;

/**
 * Which services and places a question of the read API means.
 */
final class HsdsFilters {

	/** Parameters that services know. */
	static final String[] OF_SERVICES = { "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after",
			"full", "minimal" };

	/** Parameters that services at locations know. */
	static final String[] OF_PLACES = { "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "full",
			"postcode", "proximity" };

	/** Metres that proximity may say: farther than Kenya is long. */
	private static final int FARTHEST = 2_000_000;

	private final PublicDirectory directory;

	private final HsdsQuery query;

	HsdsFilters(PublicDirectory directory, HsdsQuery query) {
		this.directory = directory;
		this.query = query;
	}

	List<Service> services() {
		Optional<Instant> after = this.query.moment("modified_after");
		return this.directory.services()
			.stream()
			.filter((service) -> this.query.finds(service.name(), service.organization().name()))
			.filter(this::offers)
			.filter((service) -> isAfter(this.directory.modified(service), after))
			.toList();
	}

	List<ServiceAtLocation> places() {
		Optional<Instant> after = this.query.moment("modified_after");
		Optional<Postcodes.Area> area = area();
		OptionalInt metres = this.query.number("proximity", FARTHEST);
		if (metres.isPresent() && area.filter((around) -> around.latitude() != null).isEmpty()) {
			throw new Unanswerable("proximity");
		}
		return this.directory.places()
			.stream()
			.filter((place) -> this.query.finds(place.service().name(), place.organization().name()))
			.filter((place) -> offers(place.service()))
			.filter((place) -> isAfter(this.directory.modified(place), after))
			.filter((place) -> area.map((around) -> around.isServedBy(place)).orElse(true))
			.filter((place) -> metres.isEmpty()
					|| area.map((around) -> around.isWithin(metres.getAsInt(), place)).orElse(false))
			.toList();
	}

	/** Nobody knows whether anybody serves a code that nobody has told us. */
	private Optional<Postcodes.Area> area() {
		String code = this.query.text("postcode");
		if (code.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Postcodes(this.directory.locations(), this.directory).find(code)
			.orElseThrow(() -> new Unanswerable("postcode")));
	}

	private boolean offers(Service service) {
		return this.query.wants("taxonomy_term_id", service.serviceType(), HsdsTaxonomy.termId(service.serviceType()))
				&& this.query.wants("taxonomy_id", HsdsTaxonomy.id()) && this.query.wants("organization_id",
						HsdsIds.of(HsdsTable.ORGANIZATIONS.path(), service.organization().id()));
	}

	/** On or after; what nobody knows a moment of could be. */
	private static boolean isAfter(Optional<Instant> modified, Optional<Instant> after) {
		return modified.isEmpty() || after.isEmpty()
				|| !modified.get().truncatedTo(ChronoUnit.MILLIS).isBefore(after.get());
	}

}
