package ke.njia.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import ke.njia.kernel.Actor;

/**
 * The directory as one person may know it, at one moment. What the person may not know of
 * is missing from every list, so that neither a page nor a count tells of it.
 *
 * @param view the network
 * @param actor who asks
 * @param now the moment that decides what is open
 */
public record DirectoryListing(NetworkView view, Actor actor, Instant now) {

	/** Organizations that match, by name. */
	public List<Organization> organizations(DirectoryFilter filter) {
		return this.view.organizations()
			.stream()
			.filter(this::isListed)
			.filter((organization) -> (filter.onlyText() && filter.matches(organization.name()))
					|| this.view.servicesOf(organization.id()).stream().anyMatch(anyPlace(filter)))
			.toList();
	}

	/** Services that match, by name. */
	public List<Service> services(DirectoryFilter filter) {
		return this.view.services()
			.stream()
			.filter(this::isListed)
			.filter((service) -> (filter.onlyText()
					&& (filter.matches(service.name()) || filter.matches(service.organization().name())))
					|| anyPlace(filter).test(service))
			.toList();
	}

	/** Services of an organization, by name. */
	public List<Service> servicesOf(Organization organization) {
		return this.view.servicesOf(organization.id()).stream().filter(this::isListed).toList();
	}

	/** Where a service is offered. */
	public List<ServiceAtLocation> placesOf(Service service) {
		return this.view.placesOf(service.id()).stream().filter(this::isListed).toList();
	}

	/** The organization, unless it is unknown, gone or not to be known. */
	public Optional<Organization> findOrganization(String id) {
		return this.view.findOrganization(id).filter(this::isListed);
	}

	private Predicate<Service> anyPlace(DirectoryFilter filter) {
		return (service) -> placesOf(service).stream().anyMatch((place) -> filter.matches(place, this.now));
	}

	private boolean isListed(Organization organization) {
		return !organization.retired() && organization.visibility().shownTo(this.actor);
	}

	/** A service is known when its organization and one of its places are. */
	private boolean isListed(Service service) {
		return isListed(service.organization()) && service.status() != ServiceStatus.DEFUNCT
				&& this.view.placesOf(service.id()).stream().anyMatch(this::isListed);
	}

	private boolean isListed(ServiceAtLocation place) {
		return !place.retired() && place.shownTo(this.actor);
	}

}
