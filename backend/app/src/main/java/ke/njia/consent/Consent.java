package ke.njia.consent;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the person agreed to.
 *
 * @param id opaque identifier
 * @param caseFileId the case it is about
 * @param recipientId to whom; null means any partner needed for the purpose
 * @param purpose what for
 * @param items what may be told
 * @param abroad whether a recipient outside Kenya is covered (Data Protection Act 2019,
 * s. 48)
 * @param form how it was given
 * @param language ISO 639-3 code of the language it was asked in
 * @param recordedAt when it was recorded
 * @param until when it ends
 * @param withdrawnAt when it was taken back
 */
public record Consent(String id, String caseFileId, @Nullable String recipientId, Purpose purpose, List<DataItem> items,
		boolean abroad, ConsentForm form, String language, Instant recordedAt, Instant until,
		@Nullable Instant withdrawnAt) {

	public Consent {
		items = items.stream().distinct().sorted().toList();
	}

	/** Whether it holds at that moment. */
	public boolean inForceAt(Instant moment) {
		return this.withdrawnAt == null && !this.recordedAt.isAfter(moment) && this.until.isAfter(moment);
	}

}
