package ke.njia.openrequests.graphql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Need;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.openrequests.OpenRequest;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to an open request, for the people who hold its case.
 */
@Controller
@SchemaMapping(typeName = "OpenRequest")
class OpenRequestPartsController {

	private final IntakeDesk cases;

	private final ReferralReadings referrals;

	private final Directory directory;

	OpenRequestPartsController(IntakeDesk cases, ReferralReadings referrals, Directory directory) {
		this.cases = cases;
		this.referrals = referrals;
		this.directory = directory;
	}

	/** Part of the open request, whose reading is on record. */
	@BatchMapping
	List<@Nullable Need> need(List<OpenRequest> openRequests, GraphQLContext context) {
		Map<String, CaseFile> found = this.cases.findAll(
				openRequests.stream().map(OpenRequest::caseFileId).collect(Collectors.toSet()),
				context.<Actor>get(Actor.class).organization());
		List<@Nullable Need> needs = new ArrayList<>();
		openRequests.forEach((request) -> needs.add(need(request, found.get(request.caseFileId()))));
		return needs;
	}

	private static @Nullable Need need(OpenRequest request, @Nullable CaseFile caseFile) {
		return Optional.ofNullable(caseFile)
			.flatMap((known) -> known.needs().stream().filter((need) -> need.id().equals(request.need())).findFirst())
			.orElse(null);
	}

	@SchemaMapping
	Instant openedAt(OpenRequest request) {
		return request.state().openedAt();
	}

	@SchemaMapping
	Instant until(OpenRequest request) {
		return request.state().until();
	}

	@SchemaMapping
	@Nullable Organization claimant(OpenRequest request) {
		OpenRequest.Claim claim = request.state().claim();
		return (claim != null) ? this.directory.snapshot().organization(claim.organization()) : null;
	}

	@SchemaMapping
	@Nullable Instant claimedAt(OpenRequest request) {
		OpenRequest.Claim claim = request.state().claim();
		return (claim != null) ? claim.at() : null;
	}

	@SchemaMapping
	@Nullable Instant claimedUntil(OpenRequest request) {
		OpenRequest.Claim claim = request.state().claim();
		return (claim != null) ? claim.until() : null;
	}

	@SchemaMapping
	@Nullable Referral referral(OpenRequest request, Actor actor) {
		String made = request.state().referral();
		return (made != null) ? this.referrals.read(made, actor).orElse(null) : null;
	}

	@SchemaMapping
	@Nullable Instant endedAt(OpenRequest request) {
		return request.state().endedAt();
	}

}
