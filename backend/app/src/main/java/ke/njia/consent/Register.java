package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * What has left: every telling, and once more those that left the country.
 */
@Component
class Register {

	private final Tellings tellings;

	private final Transfers transfers;

	Register(Tellings tellings, Transfers transfers) {
		this.tellings = tellings;
		this.transfers = transfers;
	}

	/**
	 * Puts down, in the caller's transaction, what recipients were shown. The lead's own
	 * look at what a recipient sees tells the recipient nothing.
	 */
	void put(Collection<Disclosures.Shown> shown, Actor actor, Instant at) {
		List<Disclosures.Shown> told = shown.stream()
			.filter((one) -> actor.actsFor(one.recipient().id()) && !actor.actsFor(one.caseFile().lead()))
			.toList();
		putAll(told, at);
	}

	/** Puts down, in the caller's transaction, what is sent to a recipient. */
	void sent(Disclosures.Shown shown, Instant at) {
		putAll(List.of(shown), at);
	}

	private void putAll(Collection<Disclosures.Shown> told, Instant at) {
		this.tellings.addAll(told.stream()
			.map((one) -> new Tellings.Line(one.caseFile().id(), one.caseFile().lead(), one.recipient().id(),
					one.items()))
			.toList(), at);
		told.stream().filter((one) -> ConsentScope.isAbroad(one.recipient())).forEach((one) -> transferred(one, at));
	}

	/** And that it left the country by that, on what basis each item. */
	private void transferred(Disclosures.Shown shown, Instant at) {
		shown.scope().basesOf(shown.items(), shown.recipient()).forEach((basis, items) -> {
			if (!items.isEmpty()) {
				this.transfers.add(shown.caseFile().id(),
						new Transfer(shown.caseFile().lead(), shown.recipient().id(), basis, List.copyOf(items), at));
			}
		});
	}

	/** Who has been shown what of a case. */
	List<Telling> tellings(CaseFile caseFile, Predicate<String> covered) {
		return this.tellings.listFor(caseFile.id(), caseFile.lead(), covered);
	}

}
