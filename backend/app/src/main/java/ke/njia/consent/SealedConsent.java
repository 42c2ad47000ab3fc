package ke.njia.consent;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a consent: all but when. The names of the components are what
 * is stored. What came after version 0.1 is null in older ones.
 *
 * @param kind what it agrees to
 * @param recipient to whom; null means any partner needed for the purpose
 * @param purpose what for
 * @param items what may be told
 * @param abroad set in older ones alone: that the transfer abroad was agreed to as well
 * @param form how it was given
 * @param language language it was asked in
 * @param askedBy opaque identifier of the person who asked for it
 * @param channel by which way it was asked
 * @param guardian who agreed for the person
 * @param assentReason why no guardian of a child could be asked
 * @param incapacity why somebody else agreed for an adult
 * @param risksExplained whether the risks of a transfer were explained
 */
record SealedConsent(@Nullable ConsentKind kind, @Nullable String recipient, Purpose purpose, List<DataItem> items,
		@Nullable Boolean abroad, ConsentForm form, String language, @Nullable String askedBy,
		@Nullable ContactChannel channel, @Nullable Guardian guardian, @Nullable AssentReason assentReason,
		@Nullable IncapacityReason incapacity, @Nullable Boolean risksExplained) {

	static SealedConsent of(Consent consent) {
		Asking asking = consent.asking();
		return new SealedConsent(consent.kind(), consent.recipientId(), consent.purpose(), consent.items(), null,
				asking.form(), asking.language(), consent.askedBy(), asking.channel(), asking.guardian(),
				asking.assentReason(), asking.incapacity(), asking.risksExplained());
	}

	/** What it agrees to; older ones are about telling. */
	ConsentKind isKind() {
		return Objects.requireNonNullElse(this.kind, ConsentKind.DISCLOSURE);
	}

	/** Whether an older one holds the consent to the transfer abroad as well. */
	boolean holdsTransfer() {
		return Boolean.TRUE.equals(this.abroad);
	}

	Asking asking() {
		return new Asking(this.form, this.language, this.channel, this.guardian, this.assentReason, this.incapacity,
				this.risksExplained);
	}

}
