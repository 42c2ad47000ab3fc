package ke.njia.access;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How near a record is passes through what a resolver wraps its answer in, and nothing
 * else that a resolver leaves on the way is taken for it.
 */
class WrappedAnswersTests {

	private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
			directive @access(roles: [Role!]!, relations: [Relation!]) on OBJECT | FIELD_DEFINITION
			enum Role { COORDINATOR }
			enum Relation { OWN FOREIGN }
			type Query {
			  paper: Paper @access(roles: [COORDINATOR])
			  page: Page @access(roles: [COORDINATOR])
			}
			type Paper @access(roles: [COORDINATOR]) { folded: Page }
			type Page @access(roles: [COORDINATOR], relations: [OWN]) { text: String }
			"""), wiring());

	@ParameterizedTest
	@EnumSource(names = { "OWN", "FOREIGN" })
	void whatIsFoldedIsAsNearAsItsRecord(Relation relation) {
		assertThat(ask("{ paper { folded { text } } }", relation).toString())
			.isEqualTo((relation == Relation.OWN) ? "{paper={folded={text=p}}}" : "{paper={folded={text=null}}}");
	}

	@Test
	void wordsThatAResolverLeavesBringNobodyNearer() {
		assertThat(ask("{ page { text } }", Relation.OWN).toString()).isEqualTo("{page={text=null}}");
	}

	@Test
	void whereNobodyAsksNoRecordIsAskedHowNearTheyAre() {
		assertThat(new FieldAccess().allows(FieldRule.of(type("Page")), GraphQLContext.newContext().build(),
				new Paper(Relation.OWN), null))
			.isFalse();
	}

	@Test
	void theLibrarysOwnTypesNeedNoRules() {
		assertThat(FieldAccess.needsRules(type("Paper"))).isTrue();
		assertThat(FieldAccess.needsRules(type("__Schema"))).isFalse();
	}

	private static GraphQLObjectType type(String name) {
		return (GraphQLObjectType) SCHEMA.getType(name);
	}

	private static Map<String, Object> ask(String question, Relation relation) {
		Actor actor = new Actor("somebody", Set.of(Role.COORDINATOR), "khrc", Instant.EPOCH);
		ExecutionResult result = GraphQL.newGraphQL(SCHEMA)
			.instrumentation(new FieldAccess())
			.build()
			.execute(ExecutionInput.newExecutionInput(question)
				.graphQLContext(Map.of(Actor.class, actor, Relation.class, relation))
				.build());
		assertThat(result.getErrors()).isEmpty();
		return result.getData();
	}

	private static RuntimeWiring wiring() {
		return RuntimeWiring.newRuntimeWiring()
			.type("Query",
					(type) -> type
						.dataFetcher("paper",
								(environment) -> new Paper(environment.getGraphQlContext().get(Relation.class)))
						.dataFetcher("page",
								(environment) -> DataFetcherResult.newResult()
									.data(new Page("p"))
									.localContext("a word")
									.build()))
			.type("Paper",
					(type) -> type.dataFetcher("folded",
							(environment) -> DataFetcherResult.newResult().data(new Page("p")).build()))
			.build();
	}

	record Paper(Relation relation) implements Related {

		@Override
		public Relation relationTo(Actor actor) {
			return Objects.requireNonNull(actor).has(Role.COORDINATOR) ? this.relation : Relation.FOREIGN;
		}

	}

	record Page(String text) {
	}

}
