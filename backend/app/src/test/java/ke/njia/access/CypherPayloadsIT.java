package ke.njia.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cypher where a text belongs, in every text that the portal takes: nothing is changed,
 * nothing is called, nothing breaks. The profile {@code proof} sends each of 300 payloads
 * to each place.
 */
@PortalTest
class CypherPayloadsIT {

	private static final Logger log = LoggerFactory.getLogger(CypherPayloadsIT.class);

	/** Payloads for one place: all under proof. */
	private static final int EACH = Integer.getInteger("njia.proof.cypher-payloads", 4);

	private static final List<String> OPENINGS = List.of("", "'", "\"", "\\", "\\'", "\u02bc", "\\u0027", "`",
			"\\u0060", "'})", "\"})", "') ", "')}) ", "*/ ", "'] ", "\u2019", "%27", "a' OR 1=1 ", "\n", "';");

	private static final List<String> STATEMENTS = List.of("RETURN 1 UNION MATCH (n) RETURN n //",
			"WITH 1 AS x MATCH (n) DETACH DELETE n //", "LOAD CSV FROM '%1$s' AS row RETURN row //",
			"CALL db.labels() YIELD label RETURN label //", "CALL dbms.components() YIELD name RETURN name //",
			"CREATE (:Planted) //", "SET n.role = 'administrator' //", "CALL { MATCH (n) DETACH DELETE n } //",
			"MATCH (n) CALL apoc.load.json('%1$s') YIELD value RETURN value //", "WITH 0 AS z RETURN 1/z //",
			"FOREACH (i IN range(1, 9) | CREATE (:Planted)) //", "MERGE (:Planted) /*",
			"LOAD CSV FROM '%1$s?' + 'x' AS row CREATE (:Planted) //", "USE system SHOW USERS //",
			"DROP CONSTRAINT acceptance IF EXISTS //");

	@Autowired
	Portal portal;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	GraphQlSource source;

	@Test
	void aTextStaysAText() {
		List<Place> places = places();
		int asked = 0;
		try (Watch watch = new Watch(this.neo4j)) {
			List<String> payloads = payloads(watch.address());
			assertThat(payloads).hasSize(300).doesNotHaveDuplicates();
			for (int place = 0; place < places.size(); place++) {
				for (int number = 0; number < EACH; number++) {
					String payload = payloads.get((place * 7 + number * 71) % payloads.size());
					Place here = places.get(place);
					String body = this.portal.body(here.document(), here.variables(payload));
					HttpResponse<String> answer = this.portal.post(this.portal.token("coordinator"), body);
					watch.look(body, answer);
					asked++;
				}
			}
			assertThat(watch.faults()).isEmpty();
		}
		log.warn("{} payloads in {} places", asked, places.size());
		assertThat(places).hasSizeGreaterThan(25);
		assertThat(asked).isEqualTo(places.size() * EACH).isGreaterThan(40);
	}

	private static List<String> payloads(String address) {
		return OPENINGS.stream()
			.flatMap((opening) -> STATEMENTS.stream().map((statement) -> opening + statement.formatted(address)))
			.toList();
	}

	/** Every text that any field of the root takes, at any depth. */
	private List<Place> places() {
		List<Place> places = new ArrayList<>();
		for (GraphQLObjectType root : List.of(this.source.schema().getQueryType(),
				this.source.schema().getMutationType())) {
			for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
				for (GraphQLArgument argument : field.getArguments()) {
					paths(argument.getType(), 0)
						.forEach((path) -> places.add(new Place(root.getName(), field, argument.getName(), path)));
				}
			}
		}
		return places;
	}

	private static Stream<List<String>> paths(GraphQLType wanted, int depth) {
		return switch (GraphQLTypeUtil.unwrapNonNull(wanted)) {
			case GraphQLList list -> paths(list.getWrappedType(), depth);
			case GraphQLInputObjectType input when depth < 4 -> input.getFields()
				.stream()
				.flatMap((field) -> paths(field.getType(), depth + 1)
					.map((rest) -> Stream.concat(Stream.of(field.getName()), rest.stream()).toList()));
			case GraphQLScalarType scalar when List.of("ID", "String", "DateTime").contains(scalar.getName()) ->
				Stream.of(List.of());
			default -> Stream.empty();
		};
	}

	/** A text somewhere in the arguments of a field; everything else is plausible. */
	private record Place(String root, GraphQLFieldDefinition field, String argument, List<String> path) {

		String document() {
			StringBuilder declared = new StringBuilder();
			StringBuilder passed = new StringBuilder();
			this.field.getArguments().forEach((one) -> {
				declared.append("$%s: %s ".formatted(one.getName(), GraphQLTypeUtil.simplePrint(one.getType())));
				passed.append("%s: $%s ".formatted(one.getName(), one.getName()));
			});
			String selection = (GraphQLTypeUtil.unwrapAll(this.field.getType()) instanceof GraphQLObjectType)
					? " { __typename }" : "";
			return "%s Q(%s) { %s(%s)%s }".formatted(this.root.equals("Query") ? "query" : "mutation", declared,
					this.field.getName(), passed, selection);
		}

		Map<String, Object> variables(String payload) {
			Map<String, Object> variables = new LinkedHashMap<>();
			this.field.getArguments()
				.forEach((one) -> variables.put(one.getName(), one.getName().equals(this.argument)
						? placed(one.getType(), this.path, payload) : plausible(one.getType())));
			variables.values().removeIf((value) -> value.equals(""));
			return variables;
		}

		private static Object placed(GraphQLType wanted, List<String> path, String payload) {
			return switch (GraphQLTypeUtil.unwrapNonNull(wanted)) {
				case GraphQLList list -> List.of(placed(list.getWrappedType(), path, payload));
				case GraphQLInputObjectType input -> {
					Map<String, Object> values = new LinkedHashMap<>();
					input.getFields().forEach((field) -> {
						if (field.getName().equals(path.getFirst())) {
							values.put(field.getName(), placed(field.getType(), path.subList(1, path.size()), payload));
						}
						else if (GraphQLTypeUtil.isNonNull(field.getType())) {
							values.put(field.getName(), plausible(field.getType()));
						}
					});
					yield values;
				}
				default -> payload;
			};
		}

		private static Object plausible(GraphQLType wanted) {
			return switch (GraphQLTypeUtil.unwrapNonNull(wanted)) {
				case GraphQLList list -> List.of();
				case GraphQLInputObjectType input -> placed(input, List.of(" "), "");
				case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
				case GraphQLNamedType named -> switch (named.getName()) {
					case "Int" -> 7;
					case "Boolean" -> true;
					case "DateTime" -> "2026-11-21T10:40:00+03:00";
					default -> "0f8fad5b-d9cb-469f-a165-70867728950e";
				};
				default -> "";
			};
		}

	}

}
