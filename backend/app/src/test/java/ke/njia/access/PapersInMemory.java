package ke.njia.access;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.GraphQLContext;
import ke.njia.access.Papers.Count;
import ke.njia.access.Papers.Envelope;
import ke.njia.access.Papers.Page;
import ke.njia.access.Papers.Paper;
import ke.njia.kernel.Actor;
import ke.njia.kernel.FromMemory;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;

/**
 * Answers of {@link Papers} what a controller would from memory, and some that none may:
 * with an argument, later, or out of nothing.
 */
@FromMemory
class PapersInMemory {

	/** How many of the methods may be called without Spring. */
	static final int FIELDS = 5;

	@SchemaMapping
	String inside(Paper paper, Actor actor) {
		return paper.inside();
	}

	@SchemaMapping
	Page page(Paper paper) {
		return paper.page();
	}

	@SchemaMapping
	List<Paper> papers(Envelope envelope, GraphQLContext context) {
		return envelope.papers();
	}

	@SchemaMapping(typeName = "Envelope", field = "page")
	Page first(Envelope envelope) {
		return envelope.page();
	}

	@SchemaMapping
	Count counted(Papers.Values values) {
		return values.counted();
	}

	@SchemaMapping(typeName = "Values")
	CompletableFuture<String> later(Papers.Values values) {
		return values.later();
	}

	@SchemaMapping
	String title(Paper paper, @Argument String language) {
		return paper.title();
	}

	@SchemaMapping(typeName = "Query")
	int count(Actor actor) {
		return 7;
	}

	/** Whose record is away. */
	@FromMemory
	static class Failing {

		@SchemaMapping
		Page page(Paper paper) {
			throw new IllegalStateException("away");
		}

	}

}
