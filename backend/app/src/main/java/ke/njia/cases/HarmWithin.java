package ke.njia.cases;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How soon harm could come. Not knowing is treated as three days.
 */
public enum HarmWithin {

	HOURS_24(Duration.ofHours(24)), HOURS_72(Duration.ofHours(72)), LATER(null), UNKNOWN(Duration.ofHours(72));

	private final Optional<Duration> limit;

	HarmWithin(@Nullable Duration limit) {
		this.limit = Optional.ofNullable(limit);
	}

	/** How long help may take to begin, if harm is near. */
	public Optional<Duration> limit() {
		return this.limit;
	}

}
