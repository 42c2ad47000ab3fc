package ke.njia.campaigns;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.kernel.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What was asked before an action: that nobody comes to harm by it, that whoever is told
 * of agreed, and that the police were told of a meeting in public.
 *
 * @param personsSafe whether the risk to persons was looked at and can be borne
 * @param storiesAgreed whether everybody of whom it tells agreed, or it tells of nobody
 * @param noticeAt when the police were told; null when they were not
 * @param noticeTo the station that was told, up to 200 characters
 * @param noticeNotNeeded whether the law asks for no notice, such as of a meeting indoors
 * @param words why, and what was done about the risk, up to 2,000 characters
 */
public record ActionGate(boolean personsSafe, boolean storiesAgreed, @Nullable Instant noticeAt, String noticeTo,
		boolean noticeNotNeeded, String words) {

	/**
	 * Who says that, and how long before, the police are told of a public meeting or
	 * procession.
	 */
	static final String NOTICE_SOURCE = "Public Order Act (Cap. 56), s. 5(2)";

	/** The shortest time before it: three days. */
	static final Duration NOTICE_LATEST = Duration.ofDays(3);

	/** The longest: fourteen days. */
	static final Duration NOTICE_EARLIEST = Duration.ofDays(14);

	private static final String NOT_CLEAR = "NOT_CLEAR";

	/** What keeps an action from going; empty when nothing does. */
	List<Fact> against(PlannedAction action) {
		List<Fact> against = new ArrayList<>();
		if (!this.personsSafe) {
			against.add(Fact.of("persons-safe", NOT_CLEAR));
		}
		if (!this.storiesAgreed) {
			against.add(Fact.of("stories-agreed", NOT_CLEAR));
		}
		if (action.kind().isPublicMeeting() && !this.noticeNotNeeded && !isNoticeInTime(action)) {
			against.add(Fact.of("police-notice", (this.noticeAt != null) ? NOT_CLEAR : "NOT_ANSWERED"));
			against.add(Fact.of("source", NOTICE_SOURCE));
		}
		return against;
	}

	private boolean isNoticeInTime(PlannedAction action) {
		Instant told = this.noticeAt;
		return told != null && !this.noticeTo.isBlank() && !told.isAfter(action.at().minus(NOTICE_LATEST))
				&& !told.isBefore(action.at().minus(NOTICE_EARLIEST));
	}

}
