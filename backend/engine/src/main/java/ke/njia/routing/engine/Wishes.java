package ke.njia.routing.engine;

import org.jspecify.annotations.Nullable;

/**
 * What the person would like. An unmet wish never closes a way, it only counts.
 *
 * @param language language of the worker, or {@code null}
 * @param workerGender gender of the worker, or {@code null}
 * @param accessible whether the place should be accessible
 */
public record Wishes(@Nullable String language, @Nullable String workerGender, boolean accessible) {

	/** No wish. */
	public static final Wishes NONE = new Wishes(null, null, false);

}
