package ke.njia.routing.engine;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A service at a location: what a need is met by (HSDS {@code service_at_location}).
 *
 * @param id stable identifier
 * @param organization id of the organization that offers it
 * @param type coded service type, matched with {@link Need#type()}
 * @param mode whether the person, the provider or nobody travels
 * @param place identifies the place travelled to; two entries with the same place are
 * travelled to once. {@code null} stands for a place of its own
 * @param coordinates where it is; {@code null} counts as no distance
 * @param answerMinutes expected minutes from request to answer
 * @param acceptPermille chance, in thousandths, that a request is accepted; 0 never
 * qualifies
 * @param capacity places free
 * @param open when it serves
 * @param coverage county codes served; {@code null} for everywhere
 * @param languages languages the workers speak
 * @param workerGenders genders of the workers
 * @param accessible whether a person with a disability can use it
 * @param minAge least age in years; {@code null} for no limit
 * @param maxAge greatest age in years; {@code null} for no limit
 * @param populations takes only a person of one of these; {@code null} for everyone
 * @param excludes populations never taken
 * @param assuranceDays days since a person last checked the entry; {@code null} when that
 * is not recorded
 * @param quarantined set aside as a silent partner
 */
public record ServiceAtLocation(String id, String organization, String type, Mode mode, @Nullable String place,
		@Nullable Coordinates coordinates, int answerMinutes, int acceptPermille, Capacity capacity, OpeningHours open,
		@Nullable Set<String> coverage, Set<String> languages, Set<String> workerGenders, boolean accessible,
		@Nullable Integer minAge, @Nullable Integer maxAge, @Nullable Set<String> populations, Set<String> excludes,
		@Nullable Integer assuranceDays, boolean quarantined) {

	public ServiceAtLocation {
		Limits.within("answerMinutes", answerMinutes, 0, Limits.MOST_MINUTES);
		Limits.within("acceptPermille", acceptPermille, 0, Limits.PERMILLE);
		coverage = (coverage != null) ? Set.copyOf(coverage) : null;
		languages = Set.copyOf(languages);
		workerGenders = Set.copyOf(workerGenders);
		populations = (populations != null) ? Set.copyOf(populations) : null;
		excludes = Set.copyOf(excludes);
	}

	/**
	 * {@return the key under which travel to this entry is counted once}
	 */
	public String placeKey() {
		return (this.place != null) ? this.place : this.id;
	}

}
