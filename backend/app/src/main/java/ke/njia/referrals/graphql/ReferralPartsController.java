package ke.njia.referrals.graphql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Need;
import ke.njia.consent.DisclosedCase;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.referrals.BusinessStatus;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import ke.njia.referrals.RejectionReason;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a referral: its organizations, its state, what is disclosed, and, for
 * the organization that holds the case, the case.
 */
@Controller
@SchemaMapping(typeName = "Referral")
class ReferralPartsController {

	private final ReferralReadings readings;

	private final IntakeDesk cases;

	private final Directory directory;

	ReferralPartsController(ReferralReadings readings, IntakeDesk cases, Directory directory) {
		this.readings = readings;
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

	/** By referral: one of which nothing may be told any more is left out. */
	@BatchMapping
	Map<Referral, DisclosedCase> disclosed(List<Referral> referrals, GraphQLContext context) {
		return those(referrals, this.readings.disclosed(referrals, context.get(Actor.class)));
	}

	@BatchMapping
	List<@Nullable CaseFile> caseFile(List<Referral> referrals, GraphQLContext context) {
		Map<String, CaseFile> read = this.cases.readAll(caseFileIds(referrals), context.get(Actor.class));
		return each(referrals, (referral) -> read.get(referral.caseFileId()));
	}

	/** Part of the referral, whose reading is on record. */
	@BatchMapping
	List<@Nullable List<Need>> needs(List<Referral> referrals, GraphQLContext context) {
		Map<String, CaseFile> found = this.cases.findAll(caseFileIds(referrals),
				context.<Actor>get(Actor.class).organization());
		return each(referrals, (referral) -> needs(referral, found.get(referral.caseFileId())));
	}

	private static @Nullable List<Need> needs(Referral referral, @Nullable CaseFile caseFile) {
		return (caseFile == null) ? null
				: caseFile.needs().stream().filter((need) -> referral.needs().contains(need.id())).toList();
	}

	private static Set<String> caseFileIds(List<Referral> referrals) {
		return referrals.stream().map(Referral::caseFileId).collect(Collectors.toSet());
	}

	/** Parts in the order of their referrals, without those that are not there. */
	static <T> Map<Referral, T> those(List<Referral> referrals, List<@Nullable T> parts) {
		Map<Referral, T> those = new HashMap<>();
		for (int position = 0; position < parts.size(); position++) {
			T part = parts.get(position);
			if (part != null) {
				those.put(referrals.get(position), part);
			}
		}
		return those;
	}

	/** A list may hold what is not there; a stream's may not. */
	private static <T> List<@Nullable T> each(List<Referral> referrals, Function<Referral, @Nullable T> part) {
		List<@Nullable T> parts = new ArrayList<>();
		referrals.forEach((referral) -> parts.add(part.apply(referral)));
		return parts;
	}

	@SchemaMapping
	@Nullable Instant basisEndsAt(Referral referral, Actor actor) {
		return this.readings.basisEndsAt(referral, actor).orElse(null);
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
