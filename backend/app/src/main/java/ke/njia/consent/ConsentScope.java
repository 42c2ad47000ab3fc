package ke.njia.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import ke.njia.directory.Organization;

/**
 * All consents in force for one purpose, and the glass broken for it, taken together: who
 * may be told, and what. Outside Kenya two consents are needed, one to the telling and
 * one to the transfer, and only what both cover is told (Data Protection Act 2019, ss. 48
 * to 50).
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

	/** Whether telling it is a transfer out of Kenya. */
	static boolean isAbroad(Organization recipient) {
		return !KENYA.equals(recipient.country());
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

	/**
	 * Identifiers of those who may be told. Whomever nobody named is covered as all
	 * others of the same country are: these are asked about once, however many they are.
	 */
	public Set<String> covered(Collection<Organization> recipients) {
		Set<String> named = named();
		Map<String, Boolean> others = new HashMap<>();
		Set<String> covered = new HashSet<>();
		for (Organization recipient : recipients) {
			if (named.contains(recipient.id()) ? covers(recipient)
					: others.computeIfAbsent(recipient.country(), (country) -> covers(recipient))) {
				covered.add(recipient.id());
			}
		}
		return covered;
	}

	/** Of whom something is said that is not said of everybody. */
	private Set<String> named() {
		Set<String> named = new HashSet<>(this.neverTell);
		this.inForce.stream().map(Consent::recipientId).filter(Objects::nonNull).forEach(named::add);
		this.broken.stream().map(BreakGlass::recipientId).forEach(named::add);
		return named;
	}

	/** What the organization may be told; empty when nothing. */
	Set<DataItem> itemsFor(Organization recipient) {
		if (this.neverTell.contains(recipient.id())) {
			return Set.of();
		}
		Set<DataItem> items = agreedFor(recipient);
		glassFor(recipient).map(BreakGlass::items).forEach(items::addAll);
		return items;
	}

	/**
	 * What everybody may be told, here and abroad: what is public can be read everywhere.
	 */
	Set<DataItem> itemsForAnybody() {
		Set<DataItem> items = anybody(ConsentKind.DISCLOSURE);
		items.retainAll(anybody(ConsentKind.TRANSFER));
		return items;
	}

	private Set<DataItem> anybody(ConsentKind kind) {
		Set<DataItem> items = EnumSet.noneOf(DataItem.class);
		this.inForce.stream()
			.filter((consent) -> consent.kind() == kind && consent.recipientId() == null)
			.map(Consent::items)
			.forEach(items::addAll);
		return items;
	}

	/** On what the telling of these items to that organization rests, item by item. */
	Map<TransferBasis, Set<DataItem>> basesOf(Set<DataItem> items, Organization recipient) {
		Set<DataItem> agreed = EnumSet.copyOf(items);
		agreed.retainAll(agreedFor(recipient));
		Set<DataItem> others = EnumSet.copyOf(items);
		others.removeAll(agreed);
		return Map.of(TransferBasis.CONSENT, agreed, TransferBasis.VITAL_INTERESTS, others);
	}

	/**
	 * When the person last agreed that the organization may be told what is needed; empty
	 * when only broken glass covers it, or nothing.
	 */
	public Optional<Instant> agreedAt(Organization recipient) {
		return agreedFor(recipient).contains(DataItem.NEEDS)
				? last(consents(ConsentKind.DISCLOSURE, recipient), Consent::items, Consent::recordedAt)
				: Optional.empty();
	}

	/**
	 * The moment from which nothing that is in force now covers the organization any
	 * more; empty when nothing covers it now.
	 */
	public Optional<Instant> coveredUntil(Organization recipient) {
		if (!covers(recipient)) {
			return Optional.empty();
		}
		Optional<Instant> agreed = ends(ConsentKind.DISCLOSURE, recipient);
		if (isAbroad(recipient)) {
			agreed = agreed.flatMap((told) -> ends(ConsentKind.TRANSFER, recipient)
				.map((transfer) -> told.isBefore(transfer) ? told : transfer));
		}
		return Stream.of(agreed, last(glassFor(recipient), BreakGlass::items, BreakGlass::until))
			.flatMap(Optional::stream)
			.max(Instant::compareTo);
	}

	private Set<DataItem> agreedFor(Organization recipient) {
		Set<DataItem> items = items(ConsentKind.DISCLOSURE, recipient);
		if (isAbroad(recipient)) {
			items.retainAll(items(ConsentKind.TRANSFER, recipient));
		}
		return items;
	}

	private Set<DataItem> items(ConsentKind kind, Organization recipient) {
		Set<DataItem> items = EnumSet.noneOf(DataItem.class);
		consents(kind, recipient).map(Consent::items).forEach(items::addAll);
		return items;
	}

	private Optional<Instant> ends(ConsentKind kind, Organization recipient) {
		return last(consents(kind, recipient), Consent::items, Consent::until);
	}

	private Stream<Consent> consents(ConsentKind kind, Organization recipient) {
		return this.inForce.stream().filter((consent) -> consent.kind() == kind && consent.isFor(recipient.id()));
	}

	private Stream<BreakGlass> glassFor(Organization recipient) {
		return this.broken.stream().filter((glass) -> glass.recipientId().equals(recipient.id()));
	}

	/** The last moment among those that let the needs be told. */
	private static <T> Optional<Instant> last(Stream<T> bases, Function<T, List<DataItem>> items,
			Function<T, Instant> moment) {
		return bases.filter((basis) -> items.apply(basis).contains(DataItem.NEEDS)).map(moment).max(Instant::compareTo);
	}

}
