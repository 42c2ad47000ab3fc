package ke.njia.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ke.njia.directory.ContactPoint;
import ke.njia.directory.ContactPoint.Office;
import ke.njia.directory.ContactPoint.Phone;
import ke.njia.directory.EntryType;
import ke.njia.directory.PostalAddress;
import ke.njia.directory.ReachEntry;
import org.jspecify.annotations.Nullable;

/**
 * Phones, contacts and addresses of an HSDS package. Each belongs to the narrowest entry
 * that it names, once. A contact comes in as an office: the person's name, and texts that
 * could hold one, stay outside.
 */
final class HsdsReach {

	/** RFC 6350 types of a number. */
	private static final Set<String> KINDS = Set.of("text", "voice", "fax", "cell", "video", "pager", "textphone");

	/** What a link of a phone or a contact points to, the narrowest first. */
	private static final List<Map.Entry<String, String>> OWNERS = List.of(
			Map.entry("service_at_location_id", HsdsTables.PLACES), Map.entry("location_id", HsdsTables.LOCATIONS),
			Map.entry("service_id", HsdsTables.SERVICES), Map.entry("organization_id", HsdsTables.ORGANIZATIONS));

	private static final Map<EntryType, String> TABLES = Map.of(EntryType.SERVICE_AT_LOCATION, HsdsTables.PLACES,
			EntryType.LOCATION, HsdsTables.LOCATIONS, EntryType.SERVICE, HsdsTables.SERVICES, EntryType.ORGANIZATION,
			HsdsTables.ORGANIZATIONS);

	/** Characters of a title, a department or a town. */
	private static final int LONGEST = 90;

	private static final int LONGEST_POSTAL_CODE = 20;

	private final HsdsTables tables;

	private final HsdsAttributes attributes;

	private final Map<String, Entity> contacts;

	private final Map<String, List<Entity>> owned = new HashMap<>();

	private final List<Entity> lost = new ArrayList<>();

	HsdsReach(HsdsTables tables, HsdsAttributes attributes) {
		this.tables = tables;
		this.attributes = attributes;
		this.contacts = tables.byId(HsdsTables.CONTACTS);
		Stream.of(HsdsTables.PHONES, HsdsTables.CONTACTS)
			.flatMap((table) -> tables.all(table).stream())
			.forEach((entity) -> owner(entity).ifPresentOrElse(
					(owner) -> this.owned.computeIfAbsent(owner, (id) -> new ArrayList<>()).add(entity),
					() -> this.lost.add(entity)));
	}

	/** Phones and contacts that point to nothing in the package. */
	List<Entity> lost() {
		return this.lost;
	}

	/** How that entry is reached: by nothing when it is confidential. */
	Told.Reach of(EntryType type, String key, Entity entity, boolean confidential, List<Note> notes) {
		if (confidential) {
			return new Told.Reach(key, type, List.of());
		}
		return new Told.Reach(key, type,
				this.owned.getOrDefault(TABLES.get(type) + " " + entity.id(), List.of())
					.stream()
					.flatMap((each) -> point(each, notes).stream())
					.distinct()
					.limit(ReachEntry.MOST)
					.toList());
	}

	/** The address of a location: where it is rather than where its mail goes. */
	PostalAddress address(Entity location) {
		List<Entity> told = this.tables.by(HsdsTables.ADDRESSES, "location_id").getOrDefault(location.id(), List.of());
		return told.stream()
			.filter((address) -> !address.get("address_type").equals("postal"))
			.findFirst()
			.or(() -> told.stream().findFirst())
			.map((address) -> new PostalAddress(
					Stream.of("address_1", "address_2")
						.map(address::get)
						.filter((part) -> !part.isEmpty())
						.reduce((first, second) -> first + ", " + second)
						.flatMap((line) -> Optional.ofNullable(upTo(line, Row.LONGEST_NAME)))
						.orElse(null),
					upTo(address.get("city"), LONGEST), upTo(address.get("postal_code"), LONGEST_POSTAL_CODE)))
			.orElseGet(
					() -> new PostalAddress(upTo(this.attributes.text(location, HsdsWords.ADDRESS), Row.LONGEST_NAME),
							upTo(this.attributes.text(location, HsdsWords.CITY), LONGEST),
							upTo(this.attributes.text(location, HsdsWords.POSTAL_CODE), LONGEST_POSTAL_CODE)));
	}

	private Optional<String> owner(Entity entity) {
		Entity contact = this.contacts.get(entity.get("contact_id"));
		return OWNERS.stream()
			.filter((link) -> this.tables.byId(link.getValue()).containsKey(entity.get(link.getKey())))
			.map((link) -> link.getValue() + " " + entity.get(link.getKey()))
			.findFirst()
			.or(() -> (contact != null) ? owner(contact) : Optional.empty());
	}

	private static Optional<ContactPoint> point(Entity entity, List<Note> notes) {
		return entity.table().equals(HsdsTables.PHONES) ? phone(entity, notes) : office(entity, notes);
	}

	private static Optional<ContactPoint> phone(Entity entity, List<Note> notes) {
		String number = entity.get("number").replace("\"", "").strip();
		String extension = entity.get("extension").replaceFirst("\\.0+$", "");
		if (!number.matches("[+(]?[0-9A-Za-z][0-9A-Za-z ().,/+-]{2,38}") || !number.matches(".*\\d.*\\d.*\\d.*")) {
			notes.add(Note.of(Note.Code.VALUE_UNREADABLE, "number"));
			return Optional.empty();
		}
		String kind = entity.get("type").toLowerCase(java.util.Locale.ROOT);
		return Optional.of(new Phone(number, extension.matches("\\d{1,8}") ? extension : null,
				KINDS.contains(kind) ? kind : null));
	}

	private static Optional<ContactPoint> office(Entity entity, List<Note> notes) {
		if (!entity.get("name").isEmpty()) {
			notes.add(Note.of(Note.Code.PERSON_LEFT_OUT, "name"));
		}
		Office office = new Office(upTo(entity.get("title"), LONGEST), upTo(entity.get("department"), LONGEST),
				entity.get("email").matches("[^\\s@,;<>\"]{1,60}@[A-Za-z0-9.-]{1,38}") ? entity.get("email") : null);
		return (office.title() == null && office.department() == null && office.email() == null) ? Optional.empty()
				: Optional.of(office);
	}

	/** The text, when there is one and it is no longer than that. */
	private static @Nullable String upTo(String text, int longest) {
		return (text.isEmpty() || text.length() > longest) ? null : text;
	}

}
