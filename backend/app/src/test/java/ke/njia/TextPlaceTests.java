package ke.njia;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Places for words are found wherever a schema has them: what is overlooked here is
 * overlooked by {@link CanaryIT} too.
 */
class TextPlaceTests {

	private static final String SCHEMA = """
			type Query { paper(id: ID!, after: String): Paper }
			type Mutation { write(input: WriteInput!): Paper }
			type Paper { lines(of: [String!]): Int notes(first: Int): Int }
			input WriteInput { key: ID! title: String! pages: [PageInput!] at: Int }
			input PageInput { text: String! page: ID }
			""";

	private final GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
			RuntimeWiring.MOCKED_WIRING);

	@Test
	void everyPlaceOfWordsIsFound() {
		assertThat(TextPlace.ofWords(this.schema)).extracting(TextPlace::name)
			.containsExactlyInAnyOrder("paper.after", "write.input.title", "write.input.pages.text", "Paper.lines.of");
		assertThat(TextPlace.ofRoot(this.schema)).extracting(TextPlace::name)
			.containsExactlyInAnyOrder("paper.id", "paper.after", "write.input.key", "write.input.title",
					"write.input.pages.text", "write.input.pages.page");
	}

	@Test
	void aTextIsPutInItsPlaceAndEverythingElseIsPlausible() {
		TextPlace place = TextPlace.ofRoot(this.schema)
			.stream()
			.filter((one) -> one.name().equals("write.input.pages.text"))
			.findFirst()
			.orElseThrow();
		assertThat(place.document()).contains("mutation Q($input: WriteInput!").contains("write(input: $input");
		assertThat(place.variables("here").toString()).contains("pages=[{text=here}]")
			.contains("title=0f8fad5b")
			.doesNotContain("at=");
	}

}
