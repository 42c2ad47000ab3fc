package ke.njia.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.Need;
import ke.njia.kernel.Actor;
import ke.njia.openrequests.OpenRequest;
import ke.njia.openrequests.OpenRequestDesk;
import ke.njia.openrequests.OpenRequestStatus;
import ke.njia.referrals.Feedback;
import ke.njia.referrals.Intention;
import ke.njia.referrals.Question;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import ke.njia.referrals.ReferralStatus;
import ke.njia.referrals.Suggestion;
import ke.njia.referrals.SuggestionDesk;
import ke.njia.referrals.SuggestionReason;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who was asked for help, what came of it, and what was opened to all who may be asked,
 * for the file a person is given.
 */
@Component
class ExportedReferrals {

	private final ReferralReadings referrals;

	private final SuggestionDesk suggestions;

	private final OpenRequestDesk openRequests;

	private final ExportedWords words;

	ExportedReferrals(ReferralReadings referrals, SuggestionDesk suggestions, OpenRequestDesk openRequests,
			ExportedWords words) {
		this.referrals = referrals;
		this.suggestions = suggestions;
		this.openRequests = openRequests;
		this.words = words;
	}

	List<Asked> asked(CaseFile caseFile, Actor actor) {
		List<Referral> all = this.referrals.listFor(caseFile, actor);
		List<List<Suggestion>> suggested = this.suggestions.listFor(all, actor);
		List<Asked> asked = new ArrayList<>();
		for (int position = 0; position < all.size(); position++) {
			asked.add(asked(all.get(position), suggested.get(position)));
		}
		return asked;
	}

	List<Opened> opened(CaseFile caseFile, Actor actor) {
		return this.openRequests.listFor(List.of(caseFile), actor)
			.getFirst()
			.stream()
			.map((one) -> opened(caseFile, one))
			.toList();
	}

	private Asked asked(Referral one, List<Suggestion> suggested) {
		return new Asked(one.reference(), this.words.organization(one.receiver()),
				one.via().stream().map(this.words::organization).toList(),
				one.serviceTypes().stream().map(this.words::need).toList(), one.status(), one.state().draftedAt(),
				one.state().sentAt(), one.state().answeredAt(), one.intention(), one.state().course().questions(),
				one.state().course().feedback(), suggested.stream().map(this::suggested).toList());
	}

	private Suggested suggested(Suggestion one) {
		String named = one.organization();
		return new Suggested(this.words.need(one.serviceType()),
				(named != null) ? this.words.organization(named) : null, one.reason(), one.at(), one.status());
	}

	private Opened opened(CaseFile caseFile, OpenRequest one) {
		OpenRequest.Claim claim = one.state().claim();
		return new Opened(
				caseFile.needs()
					.stream()
					.filter((need) -> need.id().equals(one.need()))
					.map(Need::serviceType)
					.map(this.words::need)
					.toList(),
				one.state().openedAt(), one.state().until(), one.status(), one.offeredTo(),
				(claim != null) ? this.words.organization(claim.organization()) : null);
	}

	/** Somebody who was asked for help. */
	record Asked(String reference, ExportedWords.Named receiver, List<ExportedWords.Named> via,
			List<ExportedWords.Code> needs, ReferralStatus status, Instant draftedAt, @Nullable Instant sentAt,
			@Nullable Instant answeredAt, Intention intention, List<Question> questions, @Nullable Feedback feedback,
			List<Suggested> suggestions) {
	}

	/** Further help that whoever was asked suggested. */
	record Suggested(ExportedWords.Code need, ExportedWords.@Nullable Named organization, SuggestionReason reason,
			Instant at, Suggestion.Status status) {
	}

	/** A need opened to all who may be asked, nothing of the person in it. */
	record Opened(List<ExportedWords.Code> needs, Instant openedAt, Instant until, OpenRequestStatus status,
			int offeredTo, ExportedWords.@Nullable Named claimant) {
	}

}
