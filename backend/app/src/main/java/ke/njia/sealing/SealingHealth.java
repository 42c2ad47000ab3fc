package ke.njia.sealing;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says {@code SEALED} while the portal waits for its master key. That is not a fault:
 * whoever watches the portal must not restart it for that.
 */
@Component("keys")
class SealingHealth extends AbstractHealthIndicator {

	private static final Status SEALED = new Status("SEALED");

	private final Opening opening;

	SealingHealth(Opening opening) {
		super("The keys cannot be asked for");
		this.opening = opening;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.status(this.opening.isDone() ? Status.UP : SEALED);
	}

}
