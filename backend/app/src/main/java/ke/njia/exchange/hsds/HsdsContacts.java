package ke.njia.exchange.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.directory.ContactPoint;
import ke.njia.directory.ContactPoint.Office;
import ke.njia.directory.ContactPoint.Phone;
import ke.njia.directory.EntryReach;
import ke.njia.directory.EntryType;
import ke.njia.directory.Location;
import ke.njia.directory.PostalAddress;
import ke.njia.exchange.reading.HsdsWords;

/**
 * Phones, contacts and addresses as HSDS writes them. Only what is public is asked for
 * here.
 */
final class HsdsContacts {

	private final EntryReach.Told told;

	private final HsdsNames names;

	HsdsContacts(EntryReach.Told told, HsdsNames names) {
		this.told = told;
		this.names = names;
	}

	/** Puts phones and contacts of an entry into its document. */
	Document add(Document document, EntryType type, String id) {
		List<Map<String, Object>> phones = new ArrayList<>();
		List<Map<String, Object>> contacts = new ArrayList<>();
		for (ContactPoint point : this.told.points(type, id)) {
			String own = String.join("/", type.name(), id, point.line());
			switch (point) {
				case Phone phone -> phones.add(new Document().with("id", HsdsIds.of(HsdsTable.PHONES.path(), own))
					.with("number", phone.number())
					.with("extension", (phone.extension() != null) ? Integer.valueOf(phone.extension()) : null)
					.with("type", phone.kind())
					.done());
				case Office office -> contacts.add(new Document().with("id", HsdsIds.of(HsdsTable.CONTACTS.path(), own))
					.with("title", office.title())
					.with("department", office.department())
					.with("email", office.email())
					.done());
			}
		}
		return document.withAny("phones", phones).withAny("contacts", contacts);
	}

	/**
	 * Puts the address of a location into its document: as HSDS demands it, or as
	 * attributes where a part of that is not known.
	 */
	void addAddress(Document document, Location location, List<Map<String, Object>> attributes) {
		PostalAddress address = this.told.address(location.id());
		String id = HsdsIds.of(HsdsTable.LOCATIONS.path(), location.id());
		if (address.isWhole()) {
			document.with("addresses",
					List.of(new Document().with("id", HsdsIds.of(HsdsTable.ADDRESSES.path(), location.id()))
						.with("address_1", address.line())
						.with("city", address.city())
						.with("state_province", this.names.county(location.county()))
						.with("postal_code", address.postalCode())
						.with("country", "KE")
						.with("address_type", "physical")
						.done()));
		}
		else {
			HsdsTaxonomy.say(attributes, id, HsdsWords.ADDRESS, Objects.toString(address.line(), ""));
			HsdsTaxonomy.say(attributes, id, HsdsWords.CITY, Objects.toString(address.city(), ""));
			HsdsTaxonomy.say(attributes, id, HsdsWords.POSTAL_CODE, Objects.toString(address.postalCode(), ""));
		}
	}

}
