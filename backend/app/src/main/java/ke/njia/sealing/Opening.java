package ke.njia.sealing;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The moment at which the portal opens: as soon as it has its master key, it does every
 * {@link OpeningStep}, and only then answers. So nothing that reads has to know of two
 * forms of what is stored.
 */
@Component
public class Opening implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(Opening.class);

	/** Records done in one transaction. */
	private static final int BATCH = 200;

	private final List<OpeningStep> steps;

	private final MasterKey master;

	private volatile boolean done;

	Opening(List<OpeningStep> steps, MasterKey master) {
		this.steps = steps;
		this.master = master;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.master.isPresent()) {
			run();
		}
		else {
			log.warn("The portal is sealed: it waits for the shares of its master key.");
		}
	}

	/** Whether the portal answers. */
	public boolean isDone() {
		return this.done;
	}

	/**
	 * Does every step; may be repeated.
	 * @return how many records were looked at: some twice, when two backends open at once
	 */
	public int run() {
		int all = 0;
		for (OpeningStep step : this.steps) {
			for (int some = step.doSome(BATCH); some > 0; some = step.doSome(BATCH)) {
				all += some;
			}
		}
		if (all > 0) {
			log.info("Sealed or erased {} records that were stored otherwise.", all);
		}
		this.done = true;
		return all;
	}

}
