package ke.njia.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rule is asked at every field of a real GraphQL execution, on papers that stand in
 * each relation to the one who asks.
 */
class FieldAccessTests {

	private static final String VALUES = "text number word flag numbers words nothing later perhaps hidden at";

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
	void plainValuesAreAnsweredAsTheyAre() {
		assertThat(ask("{ values { __typename " + VALUES + " } }", Relation.OWN, Role.COORDINATOR).toString())
			.isEqualTo(
					"{values={__typename=Values, text=t, number=3, word=OWN, flag=true, numbers=[1, 2], words=[OWN], "
							+ "nothing=null, later=l, perhaps=p, hidden=null, at=1970-01-01T00:00:00Z}}");
	}

	/**
	 * What a controller makes, and what is more than a value, goes the other way, once.
	 */
	@Test
	void whatIsNotPlainIsFetchedOnce() {
		assertThat(ask("{ values { computed counted { times } } }", Relation.OWN, Role.COORDINATOR).toString())
			.isEqualTo("{values={computed=c, counted={times=1}}}");
	}

	/**
	 * Else the short way could be no way at all, and every answer would still be right.
	 */
	@Test
	void plainValuesAreAnsweredWithoutTheLibrary() {
		List<String> asked = new ArrayList<>();
		ExecutionResult result = Papers.graphql(Relation.OWN)
			.instrumentation(watched(asked))
			.queryExecutionStrategy(plain())
			.build()
			.execute(input("{ unfetched values { __typename " + VALUES + " } }", Role.COORDINATOR));
		assertThat(data(result)).containsEntry("unfetched", null);
		assertThat(asked).containsExactlyInAnyOrder("unfetched", "values", "__typename", "later", "perhaps");
	}

	/** The controls are fields with an argument, and what comes later. */
	@Test
	void whatIsInMemoryIsReadWithoutTheLibrary() {
		assertThat(new MemoryFields(List.of(new PapersInMemory())).size()).isEqualTo(PapersInMemory.FIELDS);
		List<String> asked = new ArrayList<>();
		GraphQL.Builder graphql = Papers.graphql(Relation.OWN).instrumentation(watched(asked));
		ExecutionResult result = graphql.queryExecutionStrategy(plain(new PapersInMemory()))
			.build()
			.execute(input("{ envelope { papers { title inside page { text } } page { text } } }", Role.COORDINATOR));
		assertThat(data(result).toString())
			.isEqualTo("{envelope={papers=[{title=t, inside=i, page={text=p}}, {title=null, inside=null, page=null}], "
					+ "page={text=null}}}");
		assertThat(asked).containsExactly("envelope");
	}

	/** The library's own way is tried, and makes an error of it. */
	@Test
	void aControllerThatFailsIsAnError() {
		ExecutionResult result = Papers.graphql(Relation.OWN)
			.queryExecutionStrategy(plain(new PapersInMemory.Failing()))
			.build()
			.execute(input("{ paper { title page { text } } }", Role.COORDINATOR));
		assertThat(data(result).toString()).as("the library reads the record itself")
			.isEqualTo("{paper={title=t, page={text=p}}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "required", "tooLarge", "holes", "hiddenRequired" })
	void whatCannotBeAnsweredIsAnError(String field) {
		ExecutionResult result = execute("{ values { text " + field + " } }", Relation.OWN, Role.COORDINATOR);
		assertThat(result.getErrors()).hasSize(1);
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
		return bothWays(Papers.graphql(relation), input(question, role));
	}

	private static ExecutionInput input(String question, @Nullable Role role) {
		ExecutionInput.Builder input = ExecutionInput.newExecutionInput(question);
		if (role != null) {
			input.graphQLContext(Map.of(Actor.class, new Actor("somebody", Set.of(role), "khrc", Instant.EPOCH)));
		}
		return input.build();
	}

	private static FieldAccess watched(List<String> asked) {
		return new FieldAccess() {

			@Override
			public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
					InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
				asked.add(parameters.getExecutionStepInfo().getFieldDefinition().getName());
				return super.instrumentDataFetcher(fetcher, parameters, state);
			}

		};
	}

	private static PlainFields plain(Object... controllers) {
		return new PlainFields(new FieldAccess(), new SimpleDataFetcherExceptionHandler(),
				() -> new MemoryFields(List.of(controllers)));
	}

	/**
	 * The short ways of plain fields, and of what is in memory, answer what the library's
	 * own way does.
	 */
	private static ExecutionResult bothWays(GraphQL.Builder graphql, ExecutionInput input) {
		ExecutionResult library = graphql.build().execute(input);
		ExecutionResult plain = graphql.queryExecutionStrategy(plain()).build().execute(input);
		ExecutionResult memory = graphql.queryExecutionStrategy(plain(new PapersInMemory())).build().execute(input);
		if (!(plain.getData() instanceof Publisher<?>)) {
			assertThat(plain.toSpecification()).isEqualTo(library.toSpecification());
			assertThat(memory.toSpecification()).isEqualTo(library.toSpecification());
		}
		return memory;
	}

}
