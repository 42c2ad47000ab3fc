package ke.njia.people;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who does professional work for a partner: what the network may know, which
 * does not say who.
 *
 * @param id opaque identifier
 * @param organization identifier of the partner
 * @param profession what they do
 * @param languages ISO 639-3 codes they work in, ascending
 * @param licensed whether the partner has put down a licence
 * @param pausedUntil until when they take nothing on; null when they do
 * @param changedAt when the partner last said so
 */
public record Professional(String id, String organization, Profession profession, List<String> languages,
		boolean licensed, @Nullable Instant pausedUntil, Instant changedAt) {

	public Professional {
		languages = languages.stream().distinct().sorted().toList();
	}

	/** Whether they take something on at that moment. */
	public boolean availableAt(Instant moment) {
		return this.pausedUntil == null || !this.pausedUntil.isAfter(moment);
	}

}
