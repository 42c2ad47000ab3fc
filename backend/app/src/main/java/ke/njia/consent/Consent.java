package ke.njia.consent;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the person agreed to.
 *
 * @param id opaque identifier
 * @param caseFileId the case it is about
 * @param kind what it agrees to: that something is told, or that it may leave Kenya
 * @param recipientId to whom; null means any partner needed for the purpose
 * @param purpose what for
 * @param items what may be told
 * @param asking how it was asked for and given
 * @param askedBy opaque identifier of the person who asked for it; null where that was
 * not recorded
 * @param recordedAt when it was recorded
 * @param until when it ends
 * @param withdrawnAt when it was taken back
 */
public record Consent(String id, String caseFileId, ConsentKind kind, @Nullable String recipientId, Purpose purpose,
		List<DataItem> items, Asking asking, @Nullable String askedBy, Instant recordedAt, Instant until,
		@Nullable Instant withdrawnAt) {

	public Consent {
		items = items.stream().distinct().sorted().toList();
	}

	/** Whether it holds at that moment. */
	public boolean inForceAt(Instant moment) {
		return this.withdrawnAt == null && !this.recordedAt.isAfter(moment) && this.until.isAfter(moment);
	}

	/** Whether it names that organization, or nobody in particular. */
	boolean isFor(String organization) {
		return this.recipientId == null || this.recipientId.equals(organization);
	}

}
