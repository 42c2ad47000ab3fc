package ke.njia.directory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where a partner says how many places are free: anew, or with one tap that it is still
 * so. Both make the telling as fresh as it can be.
 */
@Component
public class CapacityDesk {

	private static final String SOURCE = "told by the partner";

	private final NetworkDesk desk;

	CapacityDesk(NetworkDesk desk) {
		this.desk = desk;
	}

	/** Says what is free now; answers with the organization's identifier. */
	public Outcome<String> tell(String place, CapacityStatus status, @Nullable Integer available, String idempotencyKey,
			Actor actor) {
		if (status == CapacityStatus.UNKNOWN) {
			return Outcome.refused(UserError.invalid("say-what-is-known", "status"));
		}
		if (status != CapacityStatus.CAPACITY && available != null && available != 0) {
			return Outcome.refused(UserError.invalid("none-when-full", "available"));
		}
		return this.desk.change(
				new OnceOnly.Request(actor, "tellCapacity", idempotencyKey,
						List.of(place, status, Objects.toString(available, ""))),
				"capacity-told",
				(held) -> held.place(place).then((found) -> said(found, status, available, held.now())));
	}

	/**
	 * Says that it is still as it was told at that moment.
	 * @param asOf the telling that was seen; another one since is not confirmed by it
	 */
	public Outcome<String> confirm(String place, Instant asOf, String idempotencyKey, Actor actor) {
		return this.desk.change(new OnceOnly.Request(actor, "confirmCapacity", idempotencyKey, List.of(place, asOf)),
				"capacity-confirmed", (held) -> held.place(place).then((found) -> {
					Capacity told = found.capacity();
					if (told.asOf() == null) {
						return Outcome.refused(UserError.invalid("never-told", "place"));
					}
					return told.asOf().equals(asOf) ? said(found, told.status(), told.available(), held.now())
							: NetworkDesk.Held.overtaken("asOf", told.asOf());
				}));
	}

	private static Outcome<NetworkDesk.Said> said(ServiceAtLocation place, CapacityStatus status,
			@Nullable Integer available, Instant now) {
		return Outcome.done(NetworkDesk.Said.of(place.organization().id(), place.id(),
				List.of(new CapacityEntry(place.id(), status, available, now, SOURCE))));
	}

}
