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
	public static @Nullable OffsetDateTime stored(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
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
