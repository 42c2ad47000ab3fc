package ke.njia.consent;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.IntakeDesk;
import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
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

	private final Register register;

	private final SafeContacts contacts;

	private final Directory directory;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Disclosures(IntakeDesk cases, ConsentScopes scopes, Register register, SafeContacts contacts, Directory directory,
			UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.scopes = scopes;
		this.register = register;
		this.contacts = contacts;
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

	/**
	 * The same of many cases, in as many questions to the database as of one; of the
	 * actor's organization only, in the order asked.
	 */
	public List<CaseForRouting> forRouting(Collection<String> caseFileIds, Actor actor) {
		Map<String, CaseFile> found = this.cases.findAll(Set.copyOf(caseFileIds), actor.organization());
		Map<String, ConsentScope> covered = this.scopes.of(found.values());
		return caseFileIds.stream()
			.filter(found::containsKey)
			.map((id) -> new CaseForRouting(Objects.requireNonNull(found.get(id)),
					Objects.requireNonNull(covered.get(id))))
			.toList();
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
			return this.directory.current()
				.findOrganization(recipientId)
				.flatMap((recipient) -> told(caseFile, scope, recipient, serviceTypes, Stage.ASKED)
					.flatMap((before) -> told(caseFile, scope, recipient, serviceTypes, Stage.ACCEPTED)
						.map((after) -> new Preview(before, after))));
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
		NetworkView network = this.directory.current();
		Map<Request, Shown> shown = new LinkedHashMap<>();
		requests.stream()
			.collect(Collectors.groupingBy(Request::lead, Collectors.toCollection(LinkedHashSet::new)))
			.forEach((lead, asked) -> shown.putAll(shown(lead, asked, network)));
		this.register.put(shown.values(), actor, this.clock.instant());
		Map<Request, DisclosedCase> disclosed = new LinkedHashMap<>();
		shown.forEach((request, one) -> {
			this.events.publishEvent(new ConsentEvent.DisclosureMade(one.caseFile().id(), actor, this.clock.instant()));
			disclosed.put(request, one.disclosed());
		});
		return disclosed;
	}

	/**
	 * How the person can be reached, of a case that was told with it; on record by
	 * itself.
	 */
	public Optional<ContactRule> safeContact(DisclosedCase disclosed, Actor actor) {
		CaseFile caseFile = disclosed.caseFile();
		ConsentScope scope = this.scopes.of(caseFile);
		return this.work.perform(() -> this.directory.current()
			.findOrganization(disclosed.recipientId())
			.filter((recipient) -> disclosed.shows(DataItem.SAFE_CONTACT)
					&& scope.itemsFor(recipient).contains(DataItem.SAFE_CONTACT))
			.flatMap((recipient) -> this.contacts.find(caseFile.id(), caseFile.lead()).map((found) -> {
				this.register.put(List.of(new Shown(disclosed, recipient, EnumSet.of(DataItem.SAFE_CONTACT), scope)),
						actor, this.clock.instant());
				this.events.publishEvent(new SafeContactEvent(
						actor.actsFor(caseFile.lead()) ? SafeContactEvent.READ : SafeContactEvent.TOLD, caseFile.id(),
						actor, this.clock.instant()));
				return found.rule();
			})));
	}

	/** The code of a case for one recipient. */
	public String pseudonym(CaseFile caseFile, String recipientId) {
		return Pseudonym.of(caseFile.disclosureSalt(), recipientId);
	}

	private Map<Request, Shown> shown(String lead, Set<Request> requests, NetworkView network) {
		Map<String, CaseFile> found = this.cases
			.findAll(requests.stream().map(Request::caseFileId).collect(Collectors.toSet()), lead);
		Map<String, ConsentScope> covered = this.scopes.of(found.values());
		Map<Request, Shown> shown = new LinkedHashMap<>();
		for (Request request : requests) {
			CaseFile caseFile = found.get(request.caseFileId());
			ConsentScope scope = covered.get(request.caseFileId());
			if (caseFile != null && scope != null) {
				network.findOrganization(request.recipientId())
					.flatMap((recipient) -> told(caseFile, scope, recipient, request.serviceTypes(), request.stage())
						.map((told) -> new Shown(told, recipient, told.shown(), scope)))
					.ifPresent((told) -> shown.put(request, told));
			}
		}
		return shown;
	}

	private Optional<DisclosedCase> told(CaseFile caseFile, ConsentScope scope, Organization recipient,
			Collection<String> serviceTypes, Stage stage) {
		boolean over = stage == Stage.HELPED && caseFile.status() == CaseStatus.CLOSED;
		return (over || !scope.covers(recipient)) ? Optional.empty()
				: Optional.of(new DisclosedCase(caseFile, recipient.id(), pseudonym(caseFile, recipient.id()),
						serviceTypes, shown(scope.itemsFor(recipient), stage)));
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
	 * What one recipient is shown of one case.
	 *
	 * @param disclosed the case as it sees it
	 * @param recipient who
	 * @param items what it is shown now
	 * @param scope what allows that
	 */
	record Shown(DisclosedCase disclosed, Organization recipient, Set<DataItem> items, ConsentScope scope) {

		CaseFile caseFile() {
			return this.disclosed.caseFile();
		}

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
