package ke.njia.directory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import ke.njia.kernel.Actor;

/**
 * The directory as one person may know it, by looking at every entry: slow, and plain to
 * read. What the postings answer is compared with it.
 *
 * @param view the network
 * @param actor who asks
 * @param now the moment that decides what is open
 */
record ScannedListing(NetworkView view, Actor actor, Instant now) {

	List<String> organizations(DirectoryFilter filter) {
		return this.view.organizations()
			.stream()
			.filter(this::isListed)
			.filter((each) -> (filter.onlyText() && holds(each.name(), filter))
					|| this.view.servicesOf(each.id()).stream().anyMatch((service) -> anyPlace(service, filter)))
			.map(Organization::id)
			.toList();
	}

	List<String> services(DirectoryFilter filter) {
		return this.view.services()
			.stream()
			.filter(this::isListed)
			.filter((each) -> (filter.onlyText()
					&& (holds(each.name(), filter) || holds(each.organization().name(), filter)))
					|| anyPlace(each, filter))
			.map(Service::id)
			.toList();
	}

	private boolean anyPlace(Service service, DirectoryFilter filter) {
		return this.view.placesOf(service.id())
			.stream()
			.filter(this::isListed)
			.anyMatch((place) -> matches(place, filter));
	}

	private boolean matches(ServiceAtLocation place, DirectoryFilter filter) {
		return place.active() && (holds(place.organization().name(), filter) || holds(place.service().name(), filter))
				&& (filter.county() == null || place.serves(filter.county()))
				&& (filter.serviceType() == null || place.serviceType().equals(filter.serviceType()))
				&& (filter.language() == null || place.languages().contains(filter.language()))
				&& (!Boolean.TRUE.equals(filter.openNow()) || place.openingTimes().isOpen(this.now));
	}

	private static boolean holds(String name, DirectoryFilter filter) {
		return filter.text() == null
				|| name.toLowerCase(Locale.ROOT).contains(filter.text().strip().toLowerCase(Locale.ROOT));
	}

	private boolean isListed(Organization organization) {
		return !organization.retired() && organization.visibility().shownTo(this.actor);
	}

	private boolean isListed(Service service) {
		return isListed(service.organization()) && service.status() != ServiceStatus.DEFUNCT
				&& this.view.placesOf(service.id()).stream().anyMatch(this::isListed);
	}

	private boolean isListed(ServiceAtLocation place) {
		return !place.retired() && place.shownTo(this.actor);
	}

}
