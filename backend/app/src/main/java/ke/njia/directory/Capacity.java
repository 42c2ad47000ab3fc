package ke.njia.directory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Free places of a ServiceAtLocation, as of a moment (HSDS service_capacity).
 *
 * @param status what is known
 * @param available places free, when counted
 * @param asOf when it was told; null when nobody has said
 */
public record Capacity(CapacityStatus status, @Nullable Integer available, @Nullable Instant asOf) {

	static final Capacity UNKNOWN = new Capacity(CapacityStatus.UNKNOWN, null, null);

}
