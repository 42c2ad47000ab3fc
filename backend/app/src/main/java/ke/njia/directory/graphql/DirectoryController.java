package ke.njia.directory.graphql;

import java.util.List;
import java.util.Optional;

import graphql.GraphQLContext;
import ke.njia.directory.DirectoryFilter;
import ke.njia.directory.DirectoryListing;
import ke.njia.directory.EntryForwarding;
import ke.njia.directory.Organization;
import ke.njia.directory.Service;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.Actor;
import ke.njia.kernel.FromMemory;
import ke.njia.kernel.Viewer;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@FromMemory
@Controller
class DirectoryController {

	private final RequestListing listing;

	private final EntryForwarding forwarding;

	private final Vocabulary vocabulary;

	DirectoryController(RequestListing listing, EntryForwarding forwarding, Vocabulary vocabulary) {
		this.listing = listing;
		this.forwarding = forwarding;
		this.vocabulary = vocabulary;
	}

	@QueryMapping
	PageConnection<Organization> organizations(@Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable DirectoryFilter filter, Actor actor, GraphQLContext context) {
		List<Organization> all = this.listing.of(context, actor).organizations(checked(filter));
		return PageConnection.of(all, first, after, (each) -> new Cursor(each.name(), each.id()));
	}

	@QueryMapping
	PageConnection<Service> services(@Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable DirectoryFilter filter, Actor actor, GraphQLContext context) {
		List<Service> all = this.listing.of(context, actor).services(checked(filter));
		return PageConnection.of(all, first, after, (each) -> new Cursor(each.name(), each.id()));
	}

	/** An entry that was merged is answered by the one it was merged into. */
	@QueryMapping
	@Nullable Organization organization(@Argument String id, Actor actor, GraphQLContext context) {
		DirectoryListing known = this.listing.of(context, actor);
		return known.findOrganization(id)
			.or(() -> this.forwarding.findKept(id).flatMap(known::findOrganization))
			.orElse(null);
	}

	/** One's own organization is known to oneself, whatever its tier. */
	@SchemaMapping(typeName = "Viewer", field = "organization")
	@Nullable Organization ownOrganization(Viewer viewer, Actor actor, GraphQLContext context) {
		return this.listing.of(context, actor).view().findOrganization(viewer.organizationId()).orElse(null);
	}

	@SchemaMapping
	@Nullable County county(Organization organization) {
		return Optional.ofNullable(organization.county()).flatMap(this.vocabulary::findCounty).orElse(null);
	}

	@SchemaMapping
	List<Service> services(Organization organization, Actor actor, GraphQLContext context) {
		return this.listing.of(context, actor).servicesOf(organization);
	}

	@SchemaMapping
	ServiceType serviceType(Service service) {
		return this.vocabulary.serviceType(service.serviceType());
	}

	@SchemaMapping
	List<ServiceAtLocation> serviceAtLocations(Service service, Actor actor, GraphQLContext context) {
		return this.listing.of(context, actor).placesOf(service);
	}

	private DirectoryFilter checked(@Nullable DirectoryFilter filter) {
		return (filter != null) ? filter.checked(this.vocabulary) : DirectoryFilter.NONE;
	}

}
