package ke.njia.bodies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import ke.njia.vocabulary.ReferenceFile;

import org.springframework.stereotype.Component;

/**
 * Which kinds of help each offer gives: the rows of {@code bodies/offers.csv}.
 */
@Component
class BodyOffers {

	private final Map<BodyOffer, List<String>> kinds = new EnumMap<>(BodyOffer.class);

	BodyOffers() {
		ReferenceFile.of("bodies/offers.csv")
			.rows((row) -> this.kinds.put(BodyOffer.valueOf(row.text("offer")), row.list("service_types")));
	}

	/**
	 * Which of the kinds of help asked for a body offers, in the order of their codes.
	 */
	List<String> covered(Body body, Set<String> needs) {
		Set<String> covered = new TreeSet<>();
		body.offers().forEach((offer) -> covered.addAll(this.kinds.getOrDefault(offer, List.of())));
		covered.retainAll(needs);
		return List.copyOf(covered);
	}

	Map<BodyOffer, List<String>> all() {
		return this.kinds;
	}

}
