package ke.njia.consent;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The door through which a case is told in an appeal: only what the person agreed that
 * this recipient is told for that, and outside Kenya only what may leave it. Every
 * opening of it is on record, in the caller's transaction.
 */
@Component
public class AppealDisclosures {

	private final ConsentScopes scopes;

	private final Register register;

	private final Directory directory;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AppealDisclosures(ConsentScopes scopes, Register register, Directory directory, ApplicationEventPublisher events,
			Clock clock) {
		this.scopes = scopes;
		this.register = register;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	/** Whether the person's consent lets that organization be told all of these now. */
	public boolean covers(CaseFile caseFile, String recipientId, Set<DataItem> items) {
		return shown(caseFile, recipientId, items).isPresent();
	}

	/**
	 * Tells a recipient by sending it an appeal: in the register, and in that of what
	 * left the country.
	 * @param caseFile the caller holds it
	 * @return empty when consent in force does not cover all of it; nothing is told then
	 */
	public Optional<DisclosedCase> send(CaseFile caseFile, String recipientId, Set<DataItem> items, Actor actor) {
		return shown(caseFile, recipientId, items).map((shown) -> {
			this.register.sent(shown, this.clock.instant());
			return told(shown, actor);
		});
	}

	/**
	 * Tells a recipient that reads what was sent to it.
	 * @return empty when consent in force does not cover it any more
	 */
	public Optional<DisclosedCase> read(CaseFile caseFile, String recipientId, Set<DataItem> items, Actor actor) {
		return shown(caseFile, recipientId, items).map((shown) -> told(shown, actor));
	}

	private DisclosedCase told(Disclosures.Shown shown, Actor actor) {
		this.events.publishEvent(new ConsentEvent.DisclosureMade(shown.caseFile().id(), actor, this.clock.instant()));
		return shown.disclosed();
	}

	private Optional<Disclosures.Shown> shown(CaseFile caseFile, String recipientId, Set<DataItem> items) {
		ConsentScope scope = this.scopes.forAppeals(caseFile);
		return this.directory.current()
			.findOrganization(recipientId)
			.filter((recipient) -> covers(scope, recipient, items))
			.map((recipient) -> new Disclosures.Shown(new DisclosedCase(caseFile, recipient.id(),
					Pseudonym.of(caseFile.disclosureSalt(), recipient.id()), Set.of(), items), recipient, items,
					scope));
	}

	private static boolean covers(ConsentScope scope, Organization recipient, Set<DataItem> items) {
		return scope.covers(recipient) && scope.itemsFor(recipient).containsAll(items);
	}

}
