package ke.njia.referrals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.DisclosedCase;
import ke.njia.consent.Disclosures;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where referrals are looked at, by those who sent or received them.
 */
@Component
public class ReferralReadings {

	/** How long before its end the people who hold a case are warned; ours. */
	static final Duration WARNED_BEFORE = Duration.ofHours(24);

	private final Referrals referrals;

	private final IntakeDesk cases;

	private final Disclosures disclosures;

	private final Coverage coverage;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReferralReadings(Referrals referrals, IntakeDesk cases, Disclosures disclosures, Coverage coverage, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.referrals = referrals;
		this.cases = cases;
		this.disclosures = disclosures;
		this.coverage = coverage;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** A referral the actor's organization sent or received, on record. */
	public Optional<Referral> read(String id, Actor actor) {
		return this.work
			.perform(() -> this.referrals.find(id).filter((referral) -> referral.isKnownTo(actor)).map((referral) -> {
				this.events.publishEvent(new ReferralEvent(ReferralEvent.READ, referral, actor, this.clock.instant()));
				return referral;
			}));
	}

	/** Referrals of a case of the actor's organization, newest first. */
	public List<Referral> listFor(CaseFile caseFile, Actor actor) {
		return listFor(List.of(caseFile), actor).getFirst();
	}

	/**
	 * Referrals of cases of the actor's organization, newest first: a list for each case,
	 * in the order of the cases. A board of many cases asks once.
	 */
	public List<List<Referral>> listFor(List<CaseFile> caseFiles, Actor actor) {
		List<String> own = caseFiles.stream()
			.filter((caseFile) -> actor.actsFor(caseFile.lead()))
			.map(CaseFile::id)
			.toList();
		Map<String, List<Referral>> found = this.referrals.listForCases(own)
			.stream()
			.collect(Collectors.groupingBy(Referral::caseFileId));
		return caseFiles.stream().map((caseFile) -> found.getOrDefault(caseFile.id(), List.of())).toList();
	}

	/**
	 * What the receivers may see now, within the consent in force; on record. One for
	 * each referral, in their order, null where nothing may be seen. A whole inbox is one
	 * transaction.
	 */
	public List<@Nullable DisclosedCase> disclosed(List<Referral> referrals, Actor actor) {
		Map<String, Disclosures.Request> asked = new LinkedHashMap<>();
		referrals.stream()
			.filter((referral) -> referral.isKnownTo(actor))
			.forEach((referral) -> request(referral).ifPresent((request) -> asked.put(referral.id(), request)));
		Map<Disclosures.Request, DisclosedCase> told = this.work
			.perform(() -> this.disclosures.disclose(asked.values(), actor));
		List<@Nullable DisclosedCase> disclosed = new ArrayList<>();
		referrals.forEach((referral) -> disclosed.add(told.get(asked.get(referral.id()))));
		return disclosed;
	}

	/**
	 * What receivers asked, and were told: theirs to read while they are told anything at
	 * all, and put on record like the rest of it. One for each referral, in their order,
	 * null where nothing may be seen.
	 */
	public List<@Nullable List<Question>> questions(List<Referral> referrals, Actor actor) {
		List<Referral> asked = referrals.stream()
			.filter((referral) -> !actor.actsFor(referral.requester())
					&& !referral.state().course().questions().isEmpty())
			.toList();
		List<@Nullable DisclosedCase> disclosed = disclosed(asked, actor);
		Set<String> untold = new HashSet<>();
		for (int position = 0; position < asked.size(); position++) {
			if (disclosed.get(position) == null) {
				untold.add(asked.get(position).id());
			}
		}
		List<@Nullable List<Question>> questions = new ArrayList<>();
		referrals.forEach((referral) -> questions
			.add(untold.contains(referral.id()) ? null : referral.state().course().questions()));
		return questions;
	}

	private static Optional<Disclosures.Request> request(Referral referral) {
		return Optional.ofNullable(referral.stage())
			.map((stage) -> new Disclosures.Request(referral.caseFileId(), referral.requester(), referral.receiver(),
					referral.serviceTypes(), stage));
	}

	/**
	 * When what a live referral rests on ends, if that is soon: time to ask the person
	 * again.
	 */
	public Optional<Instant> basisEndsAt(Referral referral, Actor actor) {
		Instant soon = this.clock.instant().plus(WARNED_BEFORE);
		return Step.RECALL.leadsFrom(referral.status()) ? this.cases.find(referral.caseFileId(), actor.organization())
			.flatMap((caseFile) -> this.coverage.endsAt(caseFile, referral))
			.filter((end) -> !end.isAfter(soon)) : Optional.empty();
	}

}
