package ke.njia.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import ke.njia.cases.CaseFile;
import ke.njia.directory.Organization;

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

	/** Puts down, in the caller's transaction, that a recipient was shown these items. */
	void told(CaseFile caseFile, Organization recipient, Set<DataItem> items, Instant at) {
		this.tellings.add(caseFile.id(), caseFile.lead(), recipient.id(), items, at);
	}

	/** And that it left the country by that, on what basis each item. */
	void transferred(CaseFile caseFile, Organization recipient, Map<TransferBasis, Set<DataItem>> told, Instant at) {
		told.forEach((basis, items) -> {
			if (!items.isEmpty()) {
				this.transfers.add(caseFile.id(),
						new Transfer(caseFile.lead(), recipient.id(), basis, List.copyOf(items), at));
			}
		});
	}

	/** Who has been shown what of a case. */
	List<Telling> tellings(CaseFile caseFile, Predicate<String> covered) {
		return this.tellings.listFor(caseFile.id(), caseFile.lead(), covered);
	}

}
