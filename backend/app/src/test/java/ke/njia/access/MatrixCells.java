package ke.njia.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.ChangeStream;
import ke.njia.Portal;
import ke.njia.access.MatrixPeople.Person;
import ke.njia.access.RootFields.RootField;
import tools.jackson.databind.JsonNode;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cells of the matrix: what one person is answered to one field, and whether something
 * was stored for it.
 */
final class MatrixCells {

	/**
	 * Fields asked in one request; the portal takes 20, one of which is the control, and
	 * three pages of lists among them.
	 */
	private static final int TOGETHER = 10;

	private static final String STORED = """
			MATCH (n) WITH count(n) AS nodes
			MATCH (a:AuditHead {id: 'head'}), (o:OutboxHead {id: 'head'})
			RETURN nodes + '/' + a.size + '/' + o.position
			""";

	private final Portal portal;

	private final Neo4jClient neo4j;

	private final Map<String, Map<String, Object>> values;

	private final Set<String> ofOneOrganization;

	/**
	 * The cells.
	 * @param values arguments by name, for every field ("") and for one in particular
	 * @param ofOneOrganization fields that are null where no organization is known
	 */
	MatrixCells(Portal portal, Neo4jClient neo4j, Map<String, Map<String, Object>> values,
			Set<String> ofOneOrganization) {
		this.portal = portal;
		this.neo4j = neo4j;
		this.values = values;
		this.ofOneOrganization = ofOneOrganization;
	}

	/**
	 * Each of these fields is null for the person, and nothing is stored for any. Many
	 * are asked in one request, whose own {@code __typename} shows that it was answered.
	 */
	void assertRefused(Person person, List<RootField> fields) {
		for (RootField field : fields.stream().filter(RootField::isSubscription).toList()) {
			String before = stored();
			assertStreamRefused(person, field);
			assertThat(stored()).as("%s by %s", field, person).isEqualTo(before);
		}
		fields.stream()
			.filter((field) -> !field.isSubscription())
			.collect(Collectors.groupingBy(RootField::type))
			.values()
			.forEach((ofOneType) -> {
				for (int from = 0; from < ofOneType.size(); from += TOGETHER) {
					assertNull(person, ofOneType.subList(from, Math.min(ofOneType.size(), from + TOGETHER)));
				}
			});
	}

	/** Each alone, as a client asks. */
	void assertRefusedAlone(Person person, List<RootField> fields) {
		fields.stream().filter((field) -> !field.isSubscription()).forEach((field) -> {
			String before = stored();
			assertThat(this.portal.raw(person.username(), field.document(), arguments(field)).body())
				.as("%s by %s", field, person)
				.isEqualTo("{\"data\":{\"%s\":null}}".formatted(field.name()));
			assertThat(stored()).as("%s by %s", field, person).isEqualTo(before);
		});
	}

	private void assertNull(Person person, List<RootField> fields) {
		Map<String, Object> variables = new HashMap<>();
		for (int place = 0; place < fields.size(); place++) {
			String mark = RootFields.mark(place);
			arguments(fields.get(place)).forEach((name, value) -> variables.put(name + mark, value));
		}
		String before = stored();
		String body = this.portal.body(RootFields.document(fields), variables);
		String asked = "%s by %s".formatted(fields, person);
		if (person.isAnonymous()) {
			assertThat(this.portal.post("", body).statusCode()).as(asked).isEqualTo(401);
		}
		else {
			String refused = fields.stream()
				.map((field) -> ",\"%s\":null".formatted(field.name()))
				.collect(Collectors.joining());
			assertThat(this.portal.post(this.portal.token(person.username()), body).body()).as(asked)
				.isEqualTo(
						"{\"data\":{\"__typename\":\"%s\"%s}}".formatted(fields.getFirst().type().getName(), refused));
		}
		assertThat(stored()).as(asked).isEqualTo(before);
	}

	private void assertStreamRefused(Person person, RootField field) {
		String token = person.isAnonymous() ? "" : this.portal.token(person.username());
		try (ChangeStream stream = ChangeStream.open(this.portal, token, field.document())) {
			stream.awaitEnd();
			assertThat(stream.status()).as("%s by %s", field, person).isEqualTo(person.isAnonymous() ? 401 : 200);
			assertThat(stream.lines().toString()).as("%s by %s", field, person)
				.doesNotContain(person.isAnonymous() ? "data:" : "{");
		}
	}

	/** All of them hear what their organizations are told, listening at the same time. */
	void assertHeard(RootField field, List<Person> people) {
		List<ChangeStream> streams = new ArrayList<>();
		try {
			people.forEach((person) -> streams
				.add(ChangeStream.open(this.portal, this.portal.token(person.username()), field.document())));
			for (int index = 0; index < people.size(); index++) {
				streams.get(index).told(this.neo4j, people.get(index).organization());
			}
		}
		finally {
			streams.forEach(ChangeStream::close);
		}
	}

	/**
	 * The field is answered.
	 * @return whether something was stored for it
	 */
	boolean assertAllowed(Person person, RootField field) {
		String before = stored();
		JsonNode answer = this.portal.ask(person.username(), field.document(), arguments(field)).get(field.name());
		boolean stored = !stored().equals(before);
		if (person.organization().equals(MatrixPeople.UNKNOWN)) {
			assertNothingFor(answer, field, stored);
		}
		else {
			assertThat(answer.isNull()).as("%s by %s", field, person).isFalse();
		}
		return stored;
	}

	/** Somebody with a role whose organization is unknown holds and receives nothing. */
	private void assertNothingFor(JsonNode answer, RootField field, boolean stored) {
		assertThat(answer.isNull()).as("%s", field).isEqualTo(this.ofOneOrganization.contains(field.name()));
		if (field.isMutation()) {
			assertThat(answer.get("userErrors")).as("%s", field).isNotEmpty();
			assertThat(stored).as("%s", field).isFalse();
		}
	}

	private String stored() {
		return this.neo4j.query(STORED).fetchAs(String.class).one().orElseThrow();
	}

	private Map<String, Object> arguments(RootField field) {
		Map<String, Object> told = new HashMap<>(this.values.get(""));
		told.putAll(this.values.getOrDefault(field.name(), Map.of()));
		told.put("idempotencyKey", Portal.newKey());
		return new RootFields(told).arguments(field);
	}

}
