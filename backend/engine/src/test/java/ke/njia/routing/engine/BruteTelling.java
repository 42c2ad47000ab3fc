package ke.njia.routing.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who may be told of the person, organization by organization.
 */
final class BruteTelling {

	private final RouteRequest request;

	private final Map<String, Organization> organizations = new HashMap<>();

	BruteTelling(Network network, RouteRequest request) {
		this.request = request;
		network.organizations().forEach((organization) -> this.organizations.put(organization.id(), organization));
	}

	boolean safe(String id) {
		if (id.equals(this.request.lead())) {
			return true;
		}
		boolean tied = false;
		for (Conflict conflict : organization(id).conflicts()) {
			boolean feared = this.request.conflictKinds() == null
					|| this.request.conflictKinds().contains(conflict.kind());
			tied |= feared && this.request.perpetrators().contains(conflict.to());
		}
		return !tied && !this.request.never().contains(id);
	}

	boolean consented(String id) {
		if (id.equals(this.request.lead())) {
			return true;
		}
		Set<String> named = this.request.consent().organizations();
		boolean home = organization(id).country().equals("KE");
		return (named == null || named.contains(id)) && (home || this.request.consent().abroad());
	}

	private Organization organization(String id) {
		Organization organization = this.organizations.get(id);
		if (organization == null) {
			throw new IllegalStateException(id);
		}
		return organization;
	}

}
