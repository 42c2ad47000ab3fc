package ke.njia.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.DataFetcherResult;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule is asked at every field of a real GraphQL execution, on papers that stand in
 * each relation to the one who asks.
 */
class FieldAccessTests {

	private static final String SCHEMA = """
			directive @access(roles: [Role!]!, relations: [Relation!]) on OBJECT | FIELD_DEFINITION
			enum Role { COORDINATOR PARTNER_INTAKE AUDITOR }
			enum Relation { OWN ADDRESSED ACCEPTED WITHDRAWN FOREIGN }
			type Query {
			  paper: Paper @access(roles: [COORDINATOR, PARTNER_INTAKE])
			  later: Paper @access(roles: [COORDINATOR, PARTNER_INTAKE])
			  wrapped: Paper @access(roles: [COORDINATOR, PARTNER_INTAKE])
			  envelope: Envelope @access(roles: [COORDINATOR, PARTNER_INTAKE])
			  count: Int @access(roles: [AUDITOR])
			  silent: String
			}
			type Subscription { papers: Paper @access(roles: [AUDITOR]) }
			type Envelope @access(roles: [COORDINATOR, PARTNER_INTAKE]) { page: Page papers: [Paper] }
			type Paper @access(roles: [COORDINATOR, PARTNER_INTAKE], relations: [OWN, ADDRESSED]) {
			  title: String
			  inside: String @access(roles: [COORDINATOR, PARTNER_INTAKE], relations: [OWN])
			  page: Page
			}
			type Page @access(roles: [COORDINATOR, PARTNER_INTAKE], relations: [OWN]) { text: String }
			""";

	private static final String EVERYTHING = "{ title inside page { text } }";

	@Test
	void theOwnerReadsEverything() {
		assertThat(ask("{ paper %s }", Relation.OWN, Role.COORDINATOR))
			.isEqualTo(Map.of("paper", Map.of("title", "t", "inside", "i", "page", Map.of("text", "p"))));
	}

	@Test
	void whoIsAskedReadsTheTitleAndNoPage() {
		Map<String, Object> paper = nested(ask("{ paper %s }", Relation.ADDRESSED, Role.PARTNER_INTAKE), "paper");
		assertThat(paper).containsEntry("title", "t").containsEntry("inside", null);
		assertThat(nested(paper, "page")).containsEntry("text", null);
	}

	@ParameterizedTest
	@EnumSource(value = Relation.class, names = { "ACCEPTED", "WITHDRAWN", "FOREIGN" })
	void forEverybodyElseThePaperDoesNotExist(Relation relation) {
		for (String field : List.of("paper", "later", "wrapped")) {
			assertThat(ask("{ " + field + " %s }", relation, Role.COORDINATOR)).as(field)
				.satisfiesAnyOf((answer) -> assertThat(answer).containsEntry(field, null),
						(answer) -> assertThat(nested(answer, field)).containsEntry("title", null)
							.containsEntry("inside", null));
		}
		assertThat(ask("{ paper %s }", relation, Role.COORDINATOR)).containsEntry("paper", null);
		assertThat(ask("{ later %s }", relation, Role.COORDINATOR)).containsEntry("later", null);
	}

	@Test
	void whatComesLaterIsAskedToo() {
		assertThat(nested(ask("{ later %s }", Relation.OWN, Role.COORDINATOR), "later")).containsEntry("inside", "i");
		assertThat(nested(ask("{ wrapped %s }", Relation.OWN, Role.COORDINATOR), "wrapped")).containsEntry("inside",
				"i");
	}

	@Test
	void eachPaperOfAListIsAskedForItself() {
		Map<String, Object> envelope = nested(
				ask("{ envelope { papers { title } page { text } } }", Relation.ADDRESSED, Role.COORDINATOR),
				"envelope");
		assertThat(envelope.get("papers").toString()).isEqualTo("[{title=t}, {title=null}]");
		assertThat(nested(envelope, "page")).as("nobody's page is near nobody").containsEntry("text", null);
	}

	@Test
	void aRoleThatIsNotNamedReadsNothing() {
		assertThat(ask("{ paper %s count }", Relation.OWN, Role.AUDITOR)).containsEntry("paper", null)
			.containsEntry("count", 7);
		assertThat(ask("{ count silent }", Relation.OWN, Role.COORDINATOR)).containsEntry("count", null)
			.containsEntry("silent", null);
	}

	@Test
	void withoutAPersonThereIsNothing() {
		assertThat(data(execute("{ count paper { title } }", Relation.OWN, null))).containsEntry("count", null)
			.containsEntry("paper", null);
	}

	@Test
	void whatAStreamIsMadeOfMayBeAskedByAnybody() {
		assertThat(ask("{ __typename paper { __typename } __schema { queryType { name } } }", Relation.OWN,
				Role.COORDINATOR))
			.containsEntry("__typename", "Query");
	}

	@Test
	void aStreamThatIsRefusedEndsAtOnce() {
		ExecutionResult refused = execute("subscription { papers { title } }", Relation.OWN, Role.COORDINATOR);
		assertThat(Flux.from((Publisher<?>) refused.getData()).collectList().block()).isEmpty();
		ExecutionResult given = execute("subscription { papers { title } }", Relation.OWN, Role.AUDITOR);
		assertThat(Flux.from((Publisher<?>) given.getData()).collectList().block()).hasSize(1);
	}

	private static Map<String, Object> ask(String question, Relation relation, Role role) {
		return data(execute(question.formatted(EVERYTHING), relation, role));
	}

	private static Map<String, Object> data(ExecutionResult result) {
		assertThat(result.getErrors()).isEmpty();
		return result.getData();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> nested(Map<String, Object> answer, String field) {
		return (Map<String, Object>) answer.get(field);
	}

	private static ExecutionResult execute(String question, Relation relation, @Nullable Role role) {
		Paper paper = new Paper(relation);
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Query",
					(type) -> type.dataFetcher("paper", (environment) -> paper)
						.dataFetcher("later", (environment) -> CompletableFuture.completedFuture(paper))
						.dataFetcher("wrapped", (environment) -> DataFetcherResult.newResult().data(paper).build())
						.dataFetcher("envelope",
								(environment) -> new Envelope(List.of(paper, new Paper(Relation.FOREIGN)),
										new Page("nobody's")))
						.dataFetcher("count", (environment) -> 7)
						.dataFetcher("silent", (environment) -> "said"))
			.type("Subscription", (type) -> type.dataFetcher("papers", (environment) -> Flux.just(paper)))
			.build();
		GraphQL graphql = GraphQL
			.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
			.instrumentation(new FieldAccess())
			.build();
		ExecutionInput.Builder input = ExecutionInput.newExecutionInput(question);
		if (role != null) {
			input.graphQLContext(Map.of(Actor.class, new Actor("somebody", Set.of(role), "khrc", Instant.EPOCH)));
		}
		return graphql.execute(input.build());
	}

	record Paper(Relation relation) implements Related {

		@Override
		public Relation relationTo(Actor actor) {
			return this.relation;
		}

		public String title() {
			return "t";
		}

		public String inside() {
			return "i";
		}

		public Page page() {
			return new Page("p");
		}

	}

	record Page(String text) {
	}

	record Envelope(List<Paper> papers, Page page) {
	}

}
