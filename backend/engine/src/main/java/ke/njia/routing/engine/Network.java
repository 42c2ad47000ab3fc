package ke.njia.routing.engine;

import java.util.List;

/**
 * The partner network at one revision, as plain facts: who there is, who refers to whom,
 * and what is offered where. Ids are compared as strings and are unique within their
 * kind; {@link NetworkSnapshot#of(Network)} refuses a network where they are not.
 *
 * @param organizations every organization that may take part in a chain
 * @param agreements the directed agreements between them; several may join the same two
 * @param servicesAtLocation what a need can be met by
 */
public record Network(List<Organization> organizations, List<Agreement> agreements,
		List<ServiceAtLocation> servicesAtLocation) {

	public Network {
		organizations = List.copyOf(organizations);
		agreements = List.copyOf(agreements);
		servicesAtLocation = List.copyOf(servicesAtLocation);
	}

}
