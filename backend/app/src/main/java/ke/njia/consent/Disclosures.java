package ke.njia.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.cases.Rectification;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one door through which a case is told: to a recipient within consent, or to the
 * routing engine without what could name the person. Every opening of it is on record.
 */
@Component
public class Disclosures {

	private final IntakeDesk cases;

	private final ConsentScopes scopes;

	private final Tellings tellings;

	private final Directory directory;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Disclosures(IntakeDesk cases, ConsentScopes scopes, Tellings tellings, Directory directory, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.scopes = scopes;
		this.tellings = tellings;
		this.directory = directory;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** What the engine may know of a case of the actor's organization. */
	public Optional<CaseForRouting> forRouting(String caseFileId, Actor actor) {
		return this.cases.find(caseFileId, actor.organization())
			.map((caseFile) -> new CaseForRouting(caseFile, this.scopes.of(caseFile)));
	}

	/** What a recipient would be told, for the people who hold the case. */
	public Optional<Preview> preview(CaseFile caseFile, String recipientId, Collection<String> serviceTypes,
			Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return Optional.empty();
		}
		return this.work.perform(() -> {
			this.events.publishEvent(new ConsentEvent.DisclosurePreviewed(caseFile.id(), actor, this.clock.instant()));
			ConsentScope scope = this.scopes.of(caseFile);
			return told(caseFile, scope, recipientId, serviceTypes, Stage.ASKED)
				.flatMap((before) -> told(caseFile, scope, recipientId, serviceTypes, Stage.ACCEPTED)
					.map((after) -> new Preview(before, after)));
		});
	}

	/**
	 * Tells cases to recipients that were asked, in the caller's transaction.
	 * @param requests which case of which lead is told to whom, about what
	 * @param actor who reads it
	 * @return what consent in force covers; requests of which it covers nothing are left
	 * out
	 */
	public Map<Request, DisclosedCase> disclose(Collection<Request> requests, Actor actor) {
		Map<Request, DisclosedCase> disclosed = new LinkedHashMap<>();
		requests.stream()
			.collect(Collectors.groupingBy(Request::lead, Collectors.toCollection(LinkedHashSet::new)))
			.forEach((lead, asked) -> disclosed.putAll(told(lead, asked)));
		onRecord(disclosed, actor);
		return disclosed;
	}

	/** Who has been shown what of a case, for the people who hold it. */
	public List<Telling> told(CaseFile caseFile, Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return List.of();
		}
		ConsentScope scope = this.scopes.of(caseFile);
		return this.tellings.listFor(caseFile.id(), caseFile.lead(),
				(recipient) -> this.directory.current().findOrganization(recipient).filter(scope::covers).isPresent());
	}

	/**
	 * Who was shown something that was put right since, and has not looked again: they
	 * still go by what is wrong.
	 */
	public List<Telling> toldBefore(Rectification.Done done, Actor actor) {
		Set<DataItem> items = done.fields().stream().map(DataItem::of).collect(Collectors.toSet());
		return told(done.caseFile(), actor).stream()
			.filter((telling) -> telling.lastAt().isBefore(done.at()))
			.filter((telling) -> telling.items().stream().anyMatch(items::contains))
			.toList();
	}

	/** Whether consent in force covers telling an organization of a case. */
	public boolean covers(CaseFile caseFile, Organization recipient) {
		return this.scopes.of(caseFile).covers(recipient);
	}

	/**
	 * Whether the person's own consent in force covers telling an organization of a case.
	 * Broken glass is none: it lets a recipient be told, not a house be found.
	 */
	public boolean consented(CaseFile caseFile, Organization recipient) {
		return this.scopes.consented(caseFile).covers(recipient);
	}

	/** The code of a case for one recipient. */
	public String pseudonym(CaseFile caseFile, String recipientId) {
		return Pseudonym.of(caseFile.disclosureSalt(), recipientId);
	}

	private Map<Request, DisclosedCase> told(String lead, Set<Request> requests) {
		Map<String, CaseFile> found = this.cases
			.findAll(requests.stream().map(Request::caseFileId).collect(Collectors.toSet()), lead);
		Map<String, ConsentScope> covered = this.scopes.of(found.values());
		Map<Request, DisclosedCase> told = new LinkedHashMap<>();
		for (Request request : requests) {
			CaseFile caseFile = found.get(request.caseFileId());
			ConsentScope scope = covered.get(request.caseFileId());
			if (caseFile != null && scope != null) {
				told(caseFile, scope, request.recipientId(), request.serviceTypes(), request.stage())
					.ifPresent((disclosed) -> told.put(request, disclosed));
			}
		}
		return told;
	}

	private Optional<DisclosedCase> told(CaseFile caseFile, ConsentScope scope, String recipientId,
			Collection<String> serviceTypes, Stage stage) {
		return this.directory.current()
			.findOrganization(recipientId)
			.filter(scope::covers)
			.map((recipient) -> new DisclosedCase(caseFile, pseudonym(caseFile, recipientId), serviceTypes,
					shown(scope.itemsFor(recipient), stage)));
	}

	/** The lead's own look at what a recipient sees tells the recipient nothing. */
	private void onRecord(Map<Request, DisclosedCase> disclosed, Actor actor) {
		Instant now = this.clock.instant();
		this.tellings.addAll(disclosed.entrySet()
			.stream()
			.filter((told) -> actor.actsFor(told.getKey().recipientId()) && !actor.actsFor(told.getKey().lead()))
			.collect(Collectors.toMap(Map.Entry::getKey, (told) -> told.getValue().shown())), now);
		disclosed.keySet()
			.forEach((request) -> this.events
				.publishEvent(new ConsentEvent.DisclosureMade(request.caseFileId(), actor, now)));
	}

	private static Set<DataItem> shown(Set<DataItem> items, Stage stage) {
		Set<DataItem> shown = EnumSet.copyOf(items);
		shown.retainAll(stage.items());
		return shown;
	}

	/**
	 * What a recipient would be told.
	 *
	 * @param before before it accepts
	 * @param after after it accepts
	 */
	public record Preview(DisclosedCase before, DisclosedCase after) {
	}

	/**
	 * A telling asked for.
	 *
	 * @param caseFileId the case
	 * @param lead identifier of the organization that holds it
	 * @param recipientId to whom
	 * @param serviceTypes codes of the kinds of help asked of the recipient
	 * @param stage how far the recipient has committed itself
	 */
	public record Request(String caseFileId, String lead, String recipientId, Collection<String> serviceTypes,
			Stage stage) {
	}

}
