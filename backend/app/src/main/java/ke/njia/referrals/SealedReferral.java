package ke.njia.referrals;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a referral: what is asked for, why it was declined, and what
 * happened on the way. The names of the components are what is stored.
 *
 * @param serviceTypes codes of the kinds of help it asks for
 * @param businessStatus the finer why of the status
 * @param rejectionReason why it was rejected
 * @param course what happened on the way; null in what was sealed before there was one
 * @param intention whether the work is to pass over; null in what was sealed before that
 * could be said
 * @param places identifiers of ServiceAtLocations by need; null in what was sealed before
 * places were held
 */
record SealedReferral(List<String> serviceTypes, @Nullable BusinessStatus businessStatus,
		@Nullable RejectionReason rejectionReason, @Nullable Course course, @Nullable Intention intention,
		@Nullable Map<String, String> places) {

	static SealedReferral of(Referral referral) {
		return new SealedReferral(referral.serviceTypes(), referral.state().businessStatus(),
				referral.state().rejectionReason(), referral.state().course(), referral.intention(), referral.places());
	}

}
