package ke.njia.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What was told at intake, coded.
 *
 * @param violationType what happened
 * @param county where, county code
 * @param occurredEarliest earliest moment it can have happened; hard clocks run from here
 * @param occurredLatest latest moment
 * @param harmWithin how soon harm could come
 * @param languages ISO 639-3 codes the person speaks
 * @param age years, when told
 * @param workerGender wish about the worker
 * @param accessible whether the place must be accessible
 * @param safetyConcerns what could put the person in danger
 * @param perpetrators codes of institutions the alleged perpetrator belongs to
 * @param neverTell identifiers of organizations that must never learn of the case
 * @param maxTravelKm how far the person can travel
 * @param source where it comes from; absent in what was stored before that was asked
 */
public record Account(String violationType, int county, Instant occurredEarliest, Instant occurredLatest,
		HarmWithin harmWithin, List<String> languages, @Nullable Integer age, @Nullable Gender workerGender,
		boolean accessible, List<SafetyConcern> safetyConcerns, List<String> perpetrators, List<String> neverTell,
		@Nullable Integer maxTravelKm, AccountSource source) {

	public Account {
		languages = List.copyOf(languages);
		safetyConcerns = List.copyOf(safetyConcerns);
		perpetrators = List.copyOf(perpetrators);
		neverTell = List.copyOf(neverTell);
		source = Objects.requireNonNullElse(source, AccountSource.UNKNOWN);
	}

}
