package ke.njia.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
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

	private final Consents consents;

	private final BrokenGlass brokenGlass;

	private final Register register;

	private final SafeContacts contacts;

	private final Directory directory;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Disclosures(IntakeDesk cases, Consents consents, BrokenGlass brokenGlass, Register register, SafeContacts contacts,
			Directory directory, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.consents = consents;
		this.brokenGlass = brokenGlass;
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
			.map((caseFile) -> new CaseForRouting(caseFile, scope(caseFile)));
	}

	/** What a recipient would be told, for the people who hold the case. */
	public Optional<Preview> preview(CaseFile caseFile, String recipientId, Collection<String> serviceTypes,
			Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return Optional.empty();
		}
		return this.work.perform(() -> {
			this.events.publishEvent(new ConsentEvent.DisclosurePreviewed(caseFile.id(), actor, this.clock.instant()));
			return told(caseFile, recipientId, serviceTypes, Stage.ASKED)
				.flatMap((before) -> told(caseFile, recipientId, serviceTypes, Stage.ACCEPTED)
					.map((after) -> new Preview(before, after)));
		});
	}

	/**
	 * Tells a case to a recipient that was asked, in the caller's transaction.
	 * @param request which case of which lead is told to whom, about what
	 * @param actor who reads it
	 * @return what consent in force covers; empty when nothing
	 */
	public Optional<DisclosedCase> disclose(Request request, Actor actor) {
		return this.cases.find(request.caseFileId(), request.lead())
			.flatMap((caseFile) -> told(caseFile, request.recipientId(), request.serviceTypes(), request.stage()))
			.map((disclosed) -> onRecord(disclosed, actor));
	}

	/**
	 * How the person can be reached, of a case that was told with it; on record by
	 * itself.
	 */
	public Optional<ContactRule> safeContact(DisclosedCase disclosed, Actor actor) {
		CaseFile caseFile = disclosed.caseFile();
		return this.work.perform(() -> this.directory.current()
			.findOrganization(disclosed.recipientId())
			.filter((recipient) -> disclosed.shows(DataItem.SAFE_CONTACT)
					&& scope(caseFile).itemsFor(recipient).contains(DataItem.SAFE_CONTACT))
			.flatMap((recipient) -> this.contacts.find(caseFile.id(), caseFile.lead()).map((found) -> {
				told(caseFile, recipient, EnumSet.of(DataItem.SAFE_CONTACT), actor);
				this.events.publishEvent(new SafeContactEvent(
						actor.actsFor(caseFile.lead()) ? SafeContactEvent.READ : SafeContactEvent.TOLD, caseFile.id(),
						actor, this.clock.instant()));
				return found.rule();
			})));
	}

	/** Who has been shown what of a case, for the people who hold it. */
	public List<Telling> told(CaseFile caseFile, Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return List.of();
		}
		ConsentScope scope = scope(caseFile);
		return this.register.tellings(caseFile,
				(recipient) -> this.directory.current().findOrganization(recipient).filter(scope::covers).isPresent());
	}

	/** Whether consent in force covers telling an organization of a case. */
	public boolean covers(CaseFile caseFile, Organization recipient) {
		return scope(caseFile).covers(recipient);
	}

	/**
	 * The moment from which nothing that is in force now covers telling an organization
	 * any more; empty when nothing covers it now.
	 */
	public Optional<Instant> coveredUntil(CaseFile caseFile, Organization recipient) {
		return scope(caseFile).coveredUntil(recipient);
	}

	/** The code of a case for one recipient. */
	public String pseudonym(CaseFile caseFile, String recipientId) {
		return Pseudonym.of(caseFile.disclosureSalt(), recipientId);
	}

	private DisclosedCase onRecord(DisclosedCase disclosed, Actor actor) {
		CaseFile caseFile = disclosed.caseFile();
		told(caseFile, this.directory.current().organization(disclosed.recipientId()), disclosed.shown(), actor);
		this.events.publishEvent(new ConsentEvent.DisclosureMade(caseFile.id(), actor, this.clock.instant()));
		return disclosed;
	}

	/** The lead's own look at what a recipient sees tells the recipient nothing. */
	private void told(CaseFile caseFile, Organization recipient, Set<DataItem> items, Actor actor) {
		if (actor.actsFor(recipient.id()) && !actor.actsFor(caseFile.lead())) {
			Instant now = this.clock.instant();
			this.register.told(caseFile, recipient, items, now);
			if (ConsentScope.isAbroad(recipient)) {
				this.register.transferred(caseFile, recipient, scope(caseFile).basesOf(items, recipient), now);
			}
		}
	}

	private Optional<DisclosedCase> told(CaseFile caseFile, String recipientId, Collection<String> serviceTypes,
			Stage stage) {
		ConsentScope scope = scope(caseFile);
		return this.directory.current()
			.findOrganization(recipientId)
			.filter(scope::covers)
			.map((recipient) -> new DisclosedCase(caseFile, recipientId, pseudonym(caseFile, recipientId), serviceTypes,
					shown(scope.itemsFor(recipient), stage)));
	}

	private ConsentScope scope(CaseFile caseFile) {
		Instant now = this.clock.instant();
		return ConsentScope
			.of(this.consents.listFor(caseFile.id()), Purpose.REFERRAL, caseFile.account().neverTell(), now)
			.with(this.brokenGlass.listFor(caseFile.id()), now);
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
