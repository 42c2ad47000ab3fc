package ke.njia.rights;

import java.util.ArrayList;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.Need;
import ke.njia.kernel.Actor;
import ke.njia.openrequests.OpenRequest;
import ke.njia.openrequests.OpenRequestDesk;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import ke.njia.referrals.Suggestion;
import ke.njia.referrals.SuggestionDesk;

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

	List<CaseExport.Asked> asked(CaseFile caseFile, Actor actor) {
		List<Referral> all = this.referrals.listFor(caseFile, actor);
		List<List<Suggestion>> suggested = this.suggestions.listFor(all, actor);
		List<CaseExport.Asked> asked = new ArrayList<>();
		for (int position = 0; position < all.size(); position++) {
			asked.add(asked(all.get(position), suggested.get(position)));
		}
		return asked;
	}

	List<CaseExport.Opened> opened(CaseFile caseFile, Actor actor) {
		return this.openRequests.listFor(List.of(caseFile), actor)
			.getFirst()
			.stream()
			.map((one) -> opened(caseFile, one))
			.toList();
	}

	private CaseExport.Asked asked(Referral one, List<Suggestion> suggested) {
		return new CaseExport.Asked(one.reference(), this.words.organization(one.receiver()),
				one.via().stream().map(this.words::organization).toList(),
				one.serviceTypes().stream().map(this.words::need).toList(), one.status(), one.state().draftedAt(),
				one.state().sentAt(), one.state().answeredAt(), one.intention(), one.state().course().questions(),
				one.state().course().feedback(), suggested.stream().map(this::suggested).toList());
	}

	private CaseExport.Suggested suggested(Suggestion one) {
		String named = one.organization();
		return new CaseExport.Suggested(this.words.need(one.serviceType()),
				(named != null) ? this.words.organization(named) : null, one.reason(), one.at(), one.status());
	}

	private CaseExport.Opened opened(CaseFile caseFile, OpenRequest one) {
		OpenRequest.Claim claim = one.state().claim();
		return new CaseExport.Opened(
				caseFile.needs()
					.stream()
					.filter((need) -> need.id().equals(one.need()))
					.map(Need::serviceType)
					.map(this.words::need)
					.toList(),
				one.state().openedAt(), one.state().until(), one.status(), one.offeredTo(),
				(claim != null) ? this.words.organization(claim.organization()) : null);
	}

}
