package ke.njia.referrals;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a referral: what is asked for, and why it was declined. The
 * names of the components are what is stored.
 *
 * @param serviceTypes codes of the kinds of help it asks for
 * @param businessStatus the finer why of the status
 * @param rejectionReason why it was rejected
 */
record SealedReferral(List<String> serviceTypes, @Nullable BusinessStatus businessStatus,
		@Nullable RejectionReason rejectionReason) {

	static SealedReferral of(Referral referral) {
		return new SealedReferral(referral.serviceTypes(), referral.state().businessStatus(),
				referral.state().rejectionReason());
	}

}
