package ke.njia.directory.graphql;

import java.time.Clock;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition.Operation;
import ke.njia.directory.Directory;
import ke.njia.directory.DirectoryListing;
import ke.njia.directory.NetworkView;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * The directory as one request sees it: every field of a query reads the same revision,
 * looked up once; it may be a moment old. What answers an act is never older than the
 * act, and a subscription outlives a revision, so each of its answers looks again.
 */
@Component
class RequestListing {

	private final Directory directory;

	private final Clock clock;

	RequestListing(Directory directory, Clock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	DirectoryListing of(GraphQLContext context, Actor actor) {
		return (context.get(Operation.class) == Operation.QUERY)
				? context.computeIfAbsent(DirectoryListing.class, (key) -> listing(this.directory.recent(), actor))
				: listing(this.directory.current(), actor);
	}

	private DirectoryListing listing(NetworkView view, Actor actor) {
		return new DirectoryListing(view, actor, this.clock.instant());
	}

}
