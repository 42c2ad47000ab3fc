package ke.njia.exchange.reading;

import java.util.List;
import java.util.Map;

/**
 * Which entries of an HSDS package could be, or lead to, a place that nobody may know: by
 * what they are called, by what is offered, and by what either belongs to.
 */
final class HsdsShelters {

	private final HsdsTables tables;

	private final HsdsAttributes attributes;

	private final Map<String, Entity> organizations;

	private final Map<String, Entity> services;

	HsdsShelters(HsdsTables tables, HsdsAttributes attributes) {
		this.tables = tables;
		this.attributes = attributes;
		this.organizations = tables.byId(HsdsTables.ORGANIZATIONS);
		this.services = tables.byId(HsdsTables.SERVICES);
	}

	/** Whether the organization runs one. */
	boolean runs(Entity organization) {
		return this.attributes.first(organization, HsdsWords.KIND).equals("safe-house") || Confidential
			.reads(organization.get("name"), organization.get("alternate_name"), organization.get("description"));
	}

	/**
	 * Of an organization without a name one of its services may tell what it is: then all
	 * of it is hidden, whichever of them is read first.
	 */
	boolean ownerRuns(Entity service) {
		String id = service.get("organization_id");
		Entity owner = this.organizations.get(id);
		return (owner != null && !owner.get("name").isEmpty()) ? runs(owner)
				: this.tables.by(HsdsTables.SERVICES, "organization_id")
					.getOrDefault(id, List.of(service))
					.stream()
					.anyMatch((each) -> Confidential.reads(each.get("name"), each.get("description")));
	}

	/** Whether the service is given in one. */
	boolean offers(Entity service) {
		return Confidential.is(this.attributes.type(service))
				|| Confidential.reads(service.get("name"), service.get("description")) || ownerRuns(service);
	}

	/** Whether the location is one. */
	boolean is(Entity location) {
		return Confidential.reads(location.get("name"), location.get("alternate_name"), location.get("description"))
				|| this.tables.by(HsdsTables.PLACES, "location_id")
					.getOrDefault(location.id(), List.of())
					.stream()
					.map((place) -> this.services.get(place.get("service_id")))
					.anyMatch((service) -> service != null && offers(service));
	}

}
