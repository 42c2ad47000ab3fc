package ke.njia.routing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of a surge who needs a certain kind of help.
 *
 * @param caseFileId the case
 * @param deadline when help must have begun, if a clock says so
 * @param agreed whether the person has agreed that anybody at all may be told
 * @param options who may take them, every gate but the clock having been asked
 */
public record SurgeDemand(String caseFileId, @Nullable Instant deadline, boolean agreed, List<Option> options) {

	public SurgeDemand {
		options = List.copyOf(options);
	}

	/** Whether only the person's own word is waited for. */
	public boolean waitsForConsent() {
		return !this.agreed && this.options.isEmpty();
	}

	/**
	 * Somebody who may take a case.
	 *
	 * @param serviceAtLocation identifier of what would help
	 * @param missesClock whether help would begin after the hard clock
	 * @param km whole kilometres from the county's centre; 0 where nobody travels
	 */
	public record Option(String serviceAtLocation, boolean missesClock, int km) {
	}

}
