package ke.njia.directory.graphql;

import java.time.Clock;

import graphql.schema.DataFetchingEnvironment;
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

	DirectoryListing of(DataFetchingEnvironment environment, Actor actor) {
		return new DirectoryListing(view(environment), actor, this.clock.instant());
	}

	private NetworkView view(DataFetchingEnvironment environment) {
		return switch (environment.getOperationDefinition().getOperation()) {
			case QUERY ->
				environment.getGraphQlContext().computeIfAbsent(NetworkView.class, (key) -> this.directory.recent());
			case MUTATION, SUBSCRIPTION -> this.directory.current();
		};
	}

}
