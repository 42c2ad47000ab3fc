package ke.njia.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import graphql.GraphQL;
import graphql.execution.DataFetcherResult;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * A small GraphQL of papers, each somebody's, with answers of every shape: now and later,
 * alone and in lists, plain values and none.
 */
final class Papers {

	private static final String SCHEMA = """
			directive @access(roles: [Role!]!, relations: [Relation!]) on OBJECT | FIELD_DEFINITION
			scalar DateTime
			enum Role { COORDINATOR PARTNER_INTAKE AUDITOR }
			enum Relation { OWN ADDRESSED ACCEPTED WITHDRAWN FOREIGN }
			type Query {
			  paper: Paper @access(roles: [COORDINATOR, PARTNER_INTAKE])
			  later: Paper @access(roles: [COORDINATOR, PARTNER_INTAKE])
			  wrapped: Paper @access(roles: [COORDINATOR, PARTNER_INTAKE])
			  envelope: Envelope @access(roles: [COORDINATOR, PARTNER_INTAKE])
			  count: Int @access(roles: [AUDITOR])
			  silent: String
			  unfetched: String @access(roles: [COORDINATOR])
			  values: Values @access(roles: [COORDINATOR])
			}
			type Subscription { papers: Paper @access(roles: [AUDITOR]) }
			type Envelope @access(roles: [COORDINATOR, PARTNER_INTAKE]) { page: Page papers: [Paper] }
			type Paper @access(roles: [COORDINATOR, PARTNER_INTAKE], relations: [OWN, ADDRESSED]) {
			  title: String
			  inside: String @access(roles: [COORDINATOR, PARTNER_INTAKE], relations: [OWN])
			  page: Page
			}
			type Page @access(roles: [COORDINATOR, PARTNER_INTAKE], relations: [OWN]) { text: String }
			type Values @access(roles: [COORDINATOR]) {
			  text: String! number: Int word: Relation flag: Boolean numbers: [Int!]! words: [Relation!]
			  nothing: String later: String perhaps: String hidden: String @access(roles: [AUDITOR])
			  required: String! tooLarge: Int holes: [Int!] hiddenRequired: String! @access(roles: [AUDITOR])
			  at: DateTime computed: String counted: Count
			}
			type Count @access(roles: [COORDINATOR]) { times: Int }
			""";

	private Papers() {
	}

	/** A portal of one paper that stands in that relation to whoever asks. */
	static GraphQL.Builder graphql(Relation relation) {
		Paper paper = new Paper(relation);
		RuntimeWiring.Builder types = RuntimeWiring.newRuntimeWiring();
		new DateTimeScalar().dateTime().configure(types);
		RuntimeWiring wiring = types
			.type("Query",
					(type) -> type.dataFetcher("paper", (environment) -> paper)
						.dataFetcher("later", (environment) -> CompletableFuture.completedFuture(paper))
						.dataFetcher("wrapped", (environment) -> DataFetcherResult.newResult().data(paper).build())
						.dataFetcher("envelope",
								(environment) -> new Envelope(List.of(paper, new Paper(Relation.FOREIGN)),
										new Page("nobody's")))
						.dataFetcher("values", (environment) -> new Values())
						.dataFetcher("count", (environment) -> 7)
						.dataFetcher("silent", (environment) -> "said"))
			.type("Values", (type) -> type.dataFetcher("computed", (environment) -> "c"))
			.type("Subscription", (type) -> type.dataFetcher("papers", (environment) -> Flux.just(paper)))
			.build();
		return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
			.instrumentation(new FieldAccess());
	}

	/** One of each kind of value. */
	public static final class Values {

		private int times;

		public String text() {
			return "t";
		}

		public int number() {
			return 3;
		}

		public Relation word() {
			return Relation.OWN;
		}

		public boolean flag() {
			return true;
		}

		public Set<Integer> numbers() {
			return new TreeSet<>(Set.of(1, 2));
		}

		public List<Relation> words() {
			return List.of(Relation.OWN);
		}

		public @Nullable String nothing() {
			return null;
		}

		public CompletableFuture<String> later() {
			return CompletableFuture.completedFuture("l");
		}

		public Optional<String> perhaps() {
			return Optional.of("p");
		}

		public String hidden() {
			return "h";
		}

		public @Nullable String required() {
			return null;
		}

		public long tooLarge() {
			return Long.MAX_VALUE;
		}

		public List<@Nullable Integer> holes() {
			return Arrays.asList(1, null);
		}

		public String hiddenRequired() {
			return "h";
		}

		public Instant at() {
			return Instant.EPOCH;
		}

		/** How often it was fetched. */
		public Count counted() {
			return new Count(++this.times);
		}

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

	record Count(int times) {
	}

	record Envelope(List<Paper> papers, Page page) {
	}

}
