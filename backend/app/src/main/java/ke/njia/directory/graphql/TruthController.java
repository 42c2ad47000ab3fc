package ke.njia.directory.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import ke.njia.directory.AgreementEntry;
import ke.njia.directory.AssuranceEntry;
import ke.njia.directory.Capacity;
import ke.njia.directory.ConflictEntry;
import ke.njia.directory.EntryTruth;
import ke.njia.directory.FieldChange;
import ke.njia.directory.Location;
import ke.njia.directory.Organization;
import ke.njia.directory.Schedule;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Page;
import ke.njia.vocabulary.Institution;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * How old and how sure what the directory says is.
 */
@Controller
class TruthController {

	private final EntryTruth truth;

	private final RequestListing listing;

	private final Vocabulary vocabulary;

	private final Clock clock;

	TruthController(EntryTruth truth, RequestListing listing, Vocabulary vocabulary, Clock clock) {
		this.truth = truth;
		this.listing = listing;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	@SchemaMapping
	Page<FieldChange> changes(Organization organization, @Argument int first, @Argument @Nullable String after,
			Actor actor, GraphQLContext context) {
		return Page.of(this.truth.changes(organization, actor, this.listing.of(context, actor)), first, after,
				FieldChange::id);
	}

	@SchemaMapping
	List<AgreementEntry> agreements(Organization organization, Actor actor, GraphQLContext context) {
		return this.truth.agreements(organization, actor, this.listing.of(context, actor));
	}

	@SchemaMapping
	List<ConflictEntry> conflicts(Organization organization, Actor actor) {
		return this.truth.conflicts(organization, actor);
	}

	@SchemaMapping
	@Nullable Instant presenceAskedAt(Organization organization, Actor actor) {
		return this.truth.askedAt(organization, actor).orElse(null);
	}

	/** Who an agreement is with is known here, or the agreement is not. */
	@SchemaMapping(typeName = "Agreement")
	Organization from(AgreementEntry agreement, Actor actor, GraphQLContext context) {
		return this.listing.of(context, actor).view().organization(agreement.from());
	}

	@SchemaMapping(typeName = "Agreement")
	Organization to(AgreementEntry agreement, Actor actor, GraphQLContext context) {
		return this.listing.of(context, actor).view().organization(agreement.to());
	}

	@SchemaMapping(typeName = "ConflictTie")
	Institution institution(ConflictEntry conflict) {
		return this.vocabulary.institution(conflict.institution());
	}

	@BatchMapping(typeName = "ServiceAtLocation")
	Map<ServiceAtLocation, AssuranceEntry> assurance(List<ServiceAtLocation> places) {
		return matched(places, ServiceAtLocation::id, this.truth::assurances);
	}

	@BatchMapping(typeName = "Location")
	Map<Location, String> address(List<Location> locations) {
		return matched(locations, Location::id, this.truth::addresses);
	}

	@SchemaMapping
	List<Schedule> schedules(ServiceAtLocation place) {
		return place.openingTimes().schedules();
	}

	@SchemaMapping
	List<String> days(Schedule schedule) {
		return schedule.days().stream().sorted().map((day) -> day.name().substring(0, 2)).toList();
	}

	@SchemaMapping
	String opensAt(Schedule schedule) {
		return schedule.opensAt().toString();
	}

	@SchemaMapping
	String closesAt(Schedule schedule) {
		return schedule.closesAt().toString();
	}

	@SchemaMapping
	int confidence(Capacity capacity) {
		return capacity.confidencePercent(this.clock.instant());
	}

	@SchemaMapping
	boolean reliable(Capacity capacity) {
		return capacity.confidencePercent(this.clock.instant()) >= Capacity.FLOOR_PERCENT;
	}

	private static <K, V> Map<K, V> matched(List<K> keys, Function<K, String> id,
			Function<Collection<String>, Map<String, V>> find) {
		Map<String, V> found = find.apply(keys.stream().map(id).distinct().toList());
		return keys.stream()
			.distinct()
			.filter((key) -> found.containsKey(id.apply(key)))
			.collect(Collectors.toMap(Function.identity(), (key) -> Objects.requireNonNull(found.get(id.apply(key)))));
	}

}
