package ke.njia.campaigns;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ke.njia.directory.ConflictHops;
import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * Says who should join a campaign. What partners cover is what the directory says of what
 * they offer; how exposed they are is in how many campaigns they act already.
 */
@Component
public class CoalitionDesk {

	/** Sets answered. */
	static final int MOST = 3;

	/** Things one coalition covers. */
	static final int MOST_ASPECTS = 60;

	private final Directory directory;

	private final Campaigns campaigns;

	private final Vocabulary vocabulary;

	private final ConflictHops hops;

	private final Clock clock;

	CoalitionDesk(Directory directory, Campaigns campaigns, Vocabulary vocabulary, ConflictHops hops, Clock clock) {
		this.directory = directory;
		this.campaigns = campaigns;
		this.vocabulary = vocabulary;
		this.hops = hops;
		this.clock = clock;
	}

	/** The fewest and least exposed who cover what is wanted. */
	public Outcome<CoalitionAnswer> suggest(CoalitionQuestion question) {
		List<UserError> faults = faults(question);
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		NetworkView view = this.directory.current();
		List<CoalitionAspect> wanted = aspects(question)
			.filter((aspect) -> question.besides()
				.stream()
				.noneMatch((organization) -> places(view, organization).anyMatch(covering(aspect))))
			.toList();
		Map<String, CoalitionConflict> conflicts = CoalitionConflict.among(view.conflicts(), question.institutions(),
				this.hops);
		Instant now = this.clock.instant();
		Map<String, Integer> loads = this.campaigns.loads(now);
		List<CoalitionSearch.Candidate> candidates = view.organizations()
			.stream()
			.filter((one) -> !one.retired() && CampaignMemberDesk.isFit(one) && !question.besides().contains(one.id())
					&& !conflicts.containsKey(one.id()))
			.map((one) -> new CoalitionSearch.Candidate(one.id(), bits(view, one.id(), wanted),
					loads.getOrDefault(one.id(), 0)))
			.toList();
		Set<CoalitionSearch.Tie> agreements = agreements(view, now);
		CoalitionSearch search = new CoalitionSearch(candidates, wanted.size(), agreements);
		Optional<List<CoalitionSearch.Coalition>> best = wanted.isEmpty() ? Optional.of(List.of()) : search.best(MOST);
		return best
			.<Outcome<CoalitionAnswer>>map((found) -> Outcome.done(new CoalitionAnswer(
					found.stream().map((one) -> proposed(view, one, wanted, loads, agreements)).toList(),
					search.uncovered().stream().map(wanted::get).toList(), leftOut(view, conflicts))))
			.orElseGet(() -> Outcome.refused(UserError.invalid("too-many-sets")));
	}

	private List<UserError> faults(CoalitionQuestion question) {
		Words words = new Words()
			.unless(aspects(question).count() <= MOST_ASPECTS && aspects(question).findAny().isPresent(),
					"1-to-60-things")
			.list(question.counties(), MOST_ASPECTS, "counties")
			.list(question.skills(), MOST_ASPECTS, "skills")
			.list(question.languages(), MOST_ASPECTS, "languages")
			.list(question.institutions(), MOST_ASPECTS, "institutions")
			.list(question.besides(), CampaignMemberDesk.MOST, "besides");
		question.counties().forEach((code) -> words.known(this.vocabulary.findCounty(code).isPresent(), "counties"));
		question.skills().forEach((code) -> words.known(this.vocabulary.findServiceType(code).isPresent(), "skills"));
		question.languages()
			.forEach((code) -> words.known(this.vocabulary.findLanguage(code).isPresent(), "languages"));
		question.institutions()
			.forEach((code) -> words.known(this.vocabulary.findInstitution(code).isPresent(), "institutions"));
		return words.faults();
	}

	private static Stream<CoalitionAspect> aspects(CoalitionQuestion question) {
		return Stream.of(
				question.counties()
					.stream()
					.map((code) -> new CoalitionAspect(CoalitionAspect.Kind.COUNTY, Integer.toString(code))),
				question.skills().stream().map((code) -> new CoalitionAspect(CoalitionAspect.Kind.SKILL, code)),
				question.languages().stream().map((code) -> new CoalitionAspect(CoalitionAspect.Kind.LANGUAGE, code)))
			.flatMap((some) -> some);
	}

	private static Stream<ServiceAtLocation> places(NetworkView view, String organization) {
		return view.servicesOf(organization)
			.stream()
			.flatMap((service) -> view.placesOf(service.id()).stream())
			.filter(ServiceAtLocation::active);
	}

	private static Predicate<ServiceAtLocation> covering(CoalitionAspect aspect) {
		return switch (aspect.kind()) {
			case COUNTY -> (place) -> place.serves(Integer.parseInt(aspect.code()));
			case SKILL -> (place) -> place.serviceType().equals(aspect.code());
			case LANGUAGE -> (place) -> place.languages().contains(aspect.code());
		};
	}

	private static long bits(NetworkView view, String organization, List<CoalitionAspect> wanted) {
		List<ServiceAtLocation> places = places(view, organization).toList();
		return IntStream.range(0, wanted.size())
			.filter((bit) -> places.stream().anyMatch(covering(wanted.get(bit))))
			.mapToLong((bit) -> 1L << bit)
			.reduce(0L, (one, other) -> one | other);
	}

	private static Set<CoalitionSearch.Tie> agreements(NetworkView view, Instant now) {
		return view.agreements()
			.stream()
			.filter((agreement) -> agreement.inForceAt(now))
			.map((agreement) -> (agreement.from().compareTo(agreement.to()) < 0)
					? new CoalitionSearch.Tie(agreement.from(), agreement.to())
					: new CoalitionSearch.Tie(agreement.to(), agreement.from()))
			.collect(Collectors.toSet());
	}

	private static CoalitionAnswer.Proposed proposed(NetworkView view, CoalitionSearch.Coalition found,
			List<CoalitionAspect> wanted, Map<String, Integer> loads, Set<CoalitionSearch.Tie> agreements) {
		List<CoalitionAnswer.Member> members = new ArrayList<>();
		for (String id : found.members()) {
			List<CoalitionAspect> covers = covered(view, id, wanted);
			List<CoalitionAspect> others = found.members()
				.stream()
				.filter((other) -> !other.equals(id))
				.flatMap((other) -> covered(view, other, wanted).stream())
				.toList();
			members.add(new CoalitionAnswer.Member(id, view.organization(id).name(), covers,
					covers.stream().filter((aspect) -> !others.contains(aspect)).toList(), loads.getOrDefault(id, 0),
					found.members()
						.stream()
						.filter((other) -> agreements.contains(new CoalitionSearch.Tie(id, other))
								|| agreements.contains(new CoalitionSearch.Tie(other, id)))
						.toList()));
		}
		return new CoalitionAnswer.Proposed(members, found.exposure(), found.ties());
	}

	private static List<CoalitionAspect> covered(NetworkView view, String organization, List<CoalitionAspect> wanted) {
		List<ServiceAtLocation> places = places(view, organization).toList();
		return wanted.stream().filter((aspect) -> places.stream().anyMatch(covering(aspect))).toList();
	}

	private static List<CoalitionAnswer.LeftOut> leftOut(NetworkView view, Map<String, CoalitionConflict> conflicts) {
		return conflicts.values()
			.stream()
			.flatMap((conflict) -> view.findOrganization(conflict.tie().organizationId())
				.filter((one) -> !one.retired() && CampaignMemberDesk.isFit(one))
				.map((Organization one) -> CoalitionAnswer.LeftOut.of(one, conflict))
				.stream())
			.toList();
	}

}
