package ke.njia.referrals.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Need;
import ke.njia.consent.DisclosedCase;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.referrals.BusinessStatus;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralDesk;
import ke.njia.referrals.RejectionReason;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a referral: its organizations, its state, what is disclosed, and, for
 * the organization that holds the case, the case.
 */
@Controller
@SchemaMapping(typeName = "Referral")
class ReferralPartsController {

	private final ReferralDesk desk;

	private final IntakeDesk cases;

	private final Directory directory;

	ReferralPartsController(ReferralDesk desk, IntakeDesk cases, Directory directory) {
		this.desk = desk;
		this.cases = cases;
		this.directory = directory;
	}

	@SchemaMapping
	Organization requester(Referral referral) {
		return this.directory.snapshot().organization(referral.requester());
	}

	@SchemaMapping
	Organization receiver(Referral referral) {
		return this.directory.snapshot().organization(referral.receiver());
	}

	@SchemaMapping
	List<Organization> via(Referral referral) {
		return referral.via().stream().map(this.directory.snapshot()::organization).toList();
	}

	@SchemaMapping
	@Nullable DisclosedCase disclosed(Referral referral, Actor actor) {
		return this.desk.disclosed(referral, actor).orElse(null);
	}

	@SchemaMapping
	@Nullable CaseFile caseFile(Referral referral, Actor actor) {
		return this.cases.read(referral.caseFileId(), actor).orElse(null);
	}

	@SchemaMapping
	@Nullable Instant basisEndsAt(Referral referral, Actor actor) {
		return this.desk.basisEndsAt(referral, actor).orElse(null);
	}

	@SchemaMapping
	@Nullable List<Need> needs(Referral referral, Actor actor) {
		return this.cases.read(referral.caseFileId(), actor)
			.map((caseFile) -> caseFile.needs()
				.stream()
				.filter((need) -> referral.needs().contains(need.id()))
				.toList())
			.orElse(null);
	}

	@SchemaMapping
	@Nullable BusinessStatus businessStatus(Referral referral) {
		return referral.state().businessStatus();
	}

	@SchemaMapping
	Instant draftedAt(Referral referral) {
		return referral.state().draftedAt();
	}

	@SchemaMapping
	@Nullable Instant sentAt(Referral referral) {
		return referral.state().sentAt();
	}

	@SchemaMapping
	@Nullable Instant answerBy(Referral referral) {
		return referral.state().answerBy();
	}

	@SchemaMapping
	@Nullable Instant answeredAt(Referral referral) {
		return referral.state().answeredAt();
	}

	@SchemaMapping
	@Nullable RejectionReason rejectionReason(Referral referral) {
		return referral.state().rejectionReason();
	}

}
