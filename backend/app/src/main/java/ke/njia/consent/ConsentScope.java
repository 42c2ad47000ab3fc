package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import ke.njia.directory.Organization;

/**
 * All consents in force for one purpose, and the glass broken for it, taken together: who
 * may be told, and what.
 */
public final class ConsentScope {

	private static final String KENYA = "KE";

	private final List<Consent> inForce;

	private final List<BreakGlass> broken;

	private final Set<String> neverTell;

	private ConsentScope(List<Consent> inForce, List<BreakGlass> broken, Set<String> neverTell) {
		this.inForce = inForce;
		this.broken = broken;
		this.neverTell = neverTell;
	}

	static ConsentScope of(Collection<Consent> consents, Purpose purpose, Collection<String> neverTell,
			Instant moment) {
		return new ConsentScope(consents.stream()
			.filter((consent) -> consent.purpose() == purpose && consent.inForceAt(moment))
			.toList(), List.of(), Set.copyOf(neverTell));
	}

	/** The same, and what broken glass covers at that moment. */
	ConsentScope with(Collection<BreakGlass> glass, Instant moment) {
		return new ConsentScope(this.inForce, glass.stream().filter((one) -> one.inForceAt(moment)).toList(),
				this.neverTell);
	}

	/** Whether the organization may be told at all. */
	public boolean covers(Organization recipient) {
		return itemsFor(recipient).contains(DataItem.NEEDS);
	}

	/** What the organization may be told; empty when nothing. */
	Set<DataItem> itemsFor(Organization recipient) {
		Set<DataItem> items = EnumSet.noneOf(DataItem.class);
		if (!this.neverTell.contains(recipient.id())) {
			this.inForce.stream().filter(coversRecipient(recipient)).map(Consent::items).forEach(items::addAll);
			this.broken.stream()
				.filter((glass) -> glass.recipientId().equals(recipient.id()))
				.map(BreakGlass::items)
				.forEach(items::addAll);
		}
		return items;
	}

	private static Predicate<Consent> coversRecipient(Organization recipient) {
		return (consent) -> (consent.recipientId() == null || consent.recipientId().equals(recipient.id()))
				&& (consent.abroad() || KENYA.equals(recipient.country()));
	}

}
