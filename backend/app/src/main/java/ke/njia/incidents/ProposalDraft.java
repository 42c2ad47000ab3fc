package ke.njia.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.routing.SurgeAnswer;
import ke.njia.routing.SurgeDemand;
import ke.njia.routing.SurgeSolver.Held;
import org.jspecify.annotations.Nullable;

/**
 * Turns the engine's answer into what is proposed to a person: shares by partner and
 * place, and the bottleneck.
 *
 * @param planned who was planned for
 * @param capacities how many each place can take
 * @param partnerOf the organization of a place
 */
record ProposalDraft(List<Held> planned, Map<String, Integer> capacities, Function<String, String> partnerOf) {

	/** By partner, those with the most people first. */
	List<SurgeProposal.Share> shares(SurgeAnswer answer) {
		Map<String, Map<String, List<Held>>> given = new TreeMap<>();
		for (Held held : this.planned) {
			String place = answer.placeOf().get(held.demand().caseFileId());
			if (place != null) {
				given.computeIfAbsent(this.partnerOf.apply(place), (partner) -> new TreeMap<>())
					.computeIfAbsent(place, (same) -> new ArrayList<>())
					.add(held);
			}
		}
		return given.entrySet()
			.stream()
			.map((partner) -> share(partner.getKey(), partner.getValue()))
			.sorted((one, other) -> Integer.compare(size(other), size(one)))
			.toList();
	}

	/** Stations with people planned for, where nobody was given a place. */
	List<Integer> stationsWithout(SurgeAnswer answer) {
		Set<Integer> without = new TreeSet<>(this.planned.stream().map(Held::station).toList());
		this.planned.stream()
			.filter((held) -> answer.placeOf().containsKey(held.demand().caseFileId()))
			.map(Held::station)
			.forEach(without::remove);
		return List.copyOf(without);
	}

	SurgeProposal.@Nullable Bottleneck bottleneck(SurgeAnswer.@Nullable Bottleneck found) {
		if (found == null) {
			return null;
		}
		Map<String, Held> byCase = this.planned.stream()
			.collect(Collectors.toMap((held) -> held.demand().caseFileId(), Function.identity()));
		List<Held> people = found.caseFiles().stream().map(byCase::get).filter(Objects::nonNull).toList();
		return new SurgeProposal.Bottleneck(people.stream().map(Held::station).distinct().sorted().toList(),
				people.size(), found.places(), found.shortBy(),
				people.stream()
					.map((held) -> held.demand().deadline())
					.filter(Objects::nonNull)
					.min(Instant::compareTo)
					.orElse(null));
	}

	private SurgeProposal.Share share(String partner, Map<String, List<Held>> byPlace) {
		Map<String, List<Held>> inTime = new LinkedHashMap<>();
		byPlace.forEach(
				(place, people) -> inTime.put(place, people.stream().filter((held) -> !isLate(held, place)).toList()));
		int late = byPlace.values().stream().mapToInt(List::size).sum()
				- inTime.values().stream().mapToInt(List::size).sum();
		return new SurgeProposal.Share(partner,
				inTime.entrySet()
					.stream()
					.filter((place) -> !place.getValue().isEmpty())
					.map((place) -> part(place.getKey(), place.getValue()))
					.toList(),
				late);
	}

	private SurgeProposal.Part part(String place, List<Held> people) {
		return new SurgeProposal.Part(place, this.capacities.getOrDefault(place, 0),
				people.stream().map((held) -> held.demand().caseFileId()).toList(),
				people.stream().map(Held::station).toList());
	}

	private static boolean isLate(Held held, String place) {
		return held.demand()
			.options()
			.stream()
			.filter((option) -> option.serviceAtLocation().equals(place))
			.allMatch(SurgeDemand.Option::missesClock);
	}

	private static int size(SurgeProposal.Share share) {
		return share.parts().stream().mapToInt((part) -> part.caseFiles().size()).sum();
	}

}
