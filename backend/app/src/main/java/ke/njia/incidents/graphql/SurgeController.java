package ke.njia.incidents.graphql;

import java.util.List;

import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.incidents.NewShare;
import ke.njia.incidents.ShareDesk;
import ke.njia.incidents.SurgeDesk;
import ke.njia.incidents.SurgeProposal;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SurgeController {

	private final SurgeDesk desk;

	private final ShareDesk shares;

	private final Directory directory;

	SurgeController(SurgeDesk desk, ShareDesk shares, Directory directory) {
		this.desk = desk;
		this.shares = shares;
		this.directory = directory;
	}

	@QueryMapping
	@Nullable SurgeProposal surgePlan(@Argument String incident, @Argument String serviceType, Actor actor) {
		return this.desk.plan(incident, serviceType, actor).orElse(null);
	}

	@MutationMapping
	ConfirmSurgePayload confirmSurge(@Argument ConfirmSurgeInput input, Actor actor) {
		return this.shares.confirm(input.share(), input.idempotencyKey(), actor)
			.fold((asked) -> new ConfirmSurgePayload(asked, List.of()),
					(errors) -> new ConfirmSurgePayload(null, errors));
	}

	@SchemaMapping(typeName = "SurgeShare")
	Organization organization(SurgeProposal.Share share) {
		return this.directory.current().organization(share.organization());
	}

	@SchemaMapping(typeName = "SurgePart")
	ServiceAtLocation serviceAtLocation(SurgeProposal.Part part) {
		return this.directory.current().serviceAtLocation(part.serviceAtLocation());
	}

	@SchemaMapping(typeName = "SurgeBottleneck")
	List<ServiceAtLocation> servicesAtLocation(SurgeProposal.Bottleneck bottleneck) {
		NetworkView view = this.directory.current();
		return bottleneck.serviceAtLocations().stream().map(view::serviceAtLocation).toList();
	}

	record ConfirmSurgeInput(String idempotencyKey, String incident, String serviceType, List<NewShare.Part> parts,
			List<String> clear) {

		NewShare share() {
			return new NewShare(this.incident, this.serviceType, this.parts, this.clear);
		}

	}

	record ConfirmSurgePayload(@Nullable Integer asked, List<UserError> userErrors) {
	}

}
