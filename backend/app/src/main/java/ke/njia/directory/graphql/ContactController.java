package ke.njia.directory.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.directory.ContactPoint;
import ke.njia.directory.EntryReach;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * How entries can be reached by anybody.
 */
@Controller
class ContactController {

	private final EntryReach reach;

	ContactController(EntryReach reach) {
		this.reach = reach;
	}

	@BatchMapping(typeName = "Organization")
	Map<Organization, List<ContactPoint>> contacts(List<Organization> organizations) {
		return matched(organizations, Organization::id, this.reach.ofOrganizations(organizations));
	}

	@BatchMapping(typeName = "ServiceAtLocation", field = "contacts")
	Map<ServiceAtLocation, List<ContactPoint>> contactsOfPlaces(List<ServiceAtLocation> places) {
		return matched(places, ServiceAtLocation::id, this.reach.ofPlaces(places));
	}

	@SchemaMapping(typeName = "ContactPoint")
	@Nullable String number(ContactPoint point) {
		return told(point, ContactPoint.Phone.class, ContactPoint.Phone::number);
	}

	@SchemaMapping(typeName = "ContactPoint")
	@Nullable String extension(ContactPoint point) {
		return told(point, ContactPoint.Phone.class, ContactPoint.Phone::extension);
	}

	@SchemaMapping(typeName = "ContactPoint")
	@Nullable String kind(ContactPoint point) {
		return told(point, ContactPoint.Phone.class, ContactPoint.Phone::kind);
	}

	@SchemaMapping(typeName = "ContactPoint")
	@Nullable String title(ContactPoint point) {
		return told(point, ContactPoint.Office.class, ContactPoint.Office::title);
	}

	@SchemaMapping(typeName = "ContactPoint")
	@Nullable String department(ContactPoint point) {
		return told(point, ContactPoint.Office.class, ContactPoint.Office::department);
	}

	@SchemaMapping(typeName = "ContactPoint")
	@Nullable String email(ContactPoint point) {
		return told(point, ContactPoint.Office.class, ContactPoint.Office::email);
	}

	private static <T extends ContactPoint> @Nullable String told(ContactPoint point, Class<T> kind,
			Function<T, @Nullable String> field) {
		return kind.isInstance(point) ? field.apply(kind.cast(point)) : null;
	}

	private static <K> Map<K, List<ContactPoint>> matched(List<K> keys, Function<K, String> id,
			Map<String, List<ContactPoint>> found) {
		return keys.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (key) -> found.getOrDefault(id.apply(key), List.of())));
	}

}
