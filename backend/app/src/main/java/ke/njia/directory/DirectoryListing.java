package ke.njia.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;

/**
 * The directory as one person may know it, at one moment. What the person may not know of
 * is missing from every list, so that neither a page nor a count tells of it.
 */
public final class DirectoryListing {

	private final NetworkView view;

	private final Sight sight;

	private final Instant now;

	/**
	 * @param view the network
	 * @param actor who asks
	 * @param now the moment that decides what is open
	 */
	public DirectoryListing(NetworkView view, Actor actor, Instant now) {
		this.view = view;
		this.sight = Sight.of(actor);
		this.now = now;
	}

	/** The network. */
	public NetworkView view() {
		return this.view;
	}

	/** Organizations that match, by name. */
	public List<Organization> organizations(DirectoryFilter filter) {
		return this.view.index().organizations(filter, this);
	}

	/** Services that match, by name. */
	public List<Service> services(DirectoryFilter filter) {
		return this.view.index().services(filter, this);
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

	Sight sight() {
		return this.sight;
	}

	/**
	 * Whether an active place is known to the person and what no posting answers for
	 * holds.
	 */
	boolean matches(ServiceAtLocation place, DirectoryFilter filter) {
		return isListed(place) && isListed(place.organization()) && filter.matchesRest(place, this.now);
	}

	boolean isListed(Organization organization) {
		return !organization.retired() && this.sight.shows(organization.visibility());
	}

	/** A service is known when its organization and one of its places are. */
	boolean isListed(Service service) {
		return isListed(service.organization()) && service.status() != ServiceStatus.DEFUNCT
				&& this.view.placesOf(service.id()).stream().anyMatch(this::isListed);
	}

	private boolean isListed(ServiceAtLocation place) {
		return !place.retired() && this.sight.shows(place.visibility());
	}

}
