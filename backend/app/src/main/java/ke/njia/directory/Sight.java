package ke.njia.directory;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;

/**
 * Which tiers of visibility one person may know of: asked once for a request, not once
 * for each of ten thousand entries.
 *
 * @param tiers those the person may know of
 */
record Sight(Set<Visibility> tiers) {

	static Sight of(Actor actor) {
		return new Sight(Stream.of(Visibility.values())
			.filter((tier) -> tier.shownTo(actor))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Visibility.class))));
	}

	boolean shows(Visibility tier) {
		return this.tiers.contains(tier);
	}

}
