package ke.njia.kernel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Instants on their way into the database and back.
 */
public final class GraphInstant {

	private GraphInstant() {
	}

	/** The instant as Neo4j stores it. */
	public static OffsetDateTime stored(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/** The instant as Neo4j stores it, or null. */
	public static @Nullable OffsetDateTime storedOrNull(@Nullable Instant instant) {
		return (instant != null) ? stored(instant) : null;
	}

	/** The instant stored. */
	public static Instant read(Value value) {
		return value.asZonedDateTime().toInstant();
	}

	/** The instant stored, or null. */
	public static @Nullable Instant readOrNull(Value value) {
		return value.isNull() ? null : read(value);
	}

}
