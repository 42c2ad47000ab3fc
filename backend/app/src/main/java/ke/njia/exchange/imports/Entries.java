package ke.njia.exchange.imports;

import java.util.ArrayList;
import java.util.List;

import ke.njia.directory.LocationEntry;
import ke.njia.directory.NetworkEntry;
import ke.njia.directory.Organization;
import ke.njia.directory.OrganizationEntry;
import ke.njia.directory.ReachEntry;
import ke.njia.directory.ScheduleEntry;
import ke.njia.directory.ServiceAtLocationEntry;
import ke.njia.directory.ServiceEntry;
import ke.njia.directory.Visibility;
import ke.njia.exchange.reading.Told;
import org.jspecify.annotations.Nullable;

/**
 * What a file tells, as entries of the network. What no register tells is assumed to the
 * partner's disadvantage: slow, and as likely to decline as to accept; nothing is taken
 * for checked.
 */
final class Entries {

	/** Minutes to an answer of somebody nobody has asked yet: a day. */
	static final int ANSWER_MINUTES = 1_440;

	/** Share of requests accepted by somebody nobody has asked yet, thousandths. */
	static final int ACCEPT_PERMILLE = 500;

	private final ImportRequest request;

	private final String source;

	Entries(ImportRequest request) {
		this.request = request;
		this.source = Organization.REGISTER + request.register();
	}

	/** The entries of one thing told, that which it is about first. */
	List<NetworkEntry> of(Told told) {
		return switch (told) {
			case Told.Organization organization -> List.of(organization(organization));
			case Told.Location location -> List.of(location(location));
			case Told.Offer service -> List.of(service(service));
			case Told.Place place -> place(place);
			case Told.Reach reach -> List.of(new ReachEntry(reach.of(), id(reach.key()), reach.points()));
		};
	}

	private NetworkEntry organization(Told.Organization told) {
		return new OrganizationEntry(id(told.key()), told.name(), told.kind(), told.country(),
				told.confidential() ? null : told.county(), null, visibility(told), this.source, false,
				this.request.register(), told.key());
	}

	private NetworkEntry location(Told.Location told) {
		return new LocationEntry(id(told.key()), told.name(), told.county(), told.address(), latitude(told),
				longitude(told), this.source, false, this.request.register(), told.key());
	}

	private NetworkEntry service(Told.Offer told) {
		String own = this.request.own();
		return new ServiceEntry(id(told.key()), (own != null) ? own : id(told.organization()), told.name(), told.type(),
				told.status(), told.minimumAge(), told.maximumAge(), told.populations(), told.excludes(), this.source,
				false, this.request.register(), told.key());
	}

	private List<NetworkEntry> place(Told.Place told) {
		String location = told.location();
		List<NetworkEntry> entries = new ArrayList<>();
		entries.add(new ServiceAtLocationEntry(id(told.key()), id(told.service()),
				(location != null) ? id(location) : null, told.mode(), told.confidential(), told.languages(),
				told.coverage(), java.util.Set.of(), told.accessible(), ANSWER_MINUTES, ACCEPT_PERMILLE,
				visibility(told), this.source, false, this.request.register(), told.key()));
		if (this.request.kind().tellsHours()) {
			entries.add(new ScheduleEntry(id(told.key()), told.hours(), this.source));
		}
		return entries;
	}

	private String id(String key) {
		return NetworkEntry.idOf(this.request.register(), key);
	}

	private Visibility visibility(Told told) {
		if (told.confidential()) {
			return Visibility.COORDINATORS;
		}
		return (this.request.own() != null) ? Visibility.NETWORK : this.request.kind().visibility();
	}

	private static @Nullable Double latitude(Told.Location told) {
		Told.Point point = told.point();
		return (point != null) ? point.latitude() : null;
	}

	private static @Nullable Double longitude(Told.Location told) {
		Told.Point point = told.point();
		return (point != null) ? point.longitude() : null;
	}

}
