package ke.njia.directory.graphql;

import java.time.Clock;

import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import ke.njia.directory.Directory;
import ke.njia.directory.DirectoryListing;
import ke.njia.directory.NetworkView;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * The directory as one request sees it: every field of a query reads the same revision,
 * looked up once. A subscription outlives a revision, so each of its answers looks again.
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
		if (environment.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION) {
			return this.directory.current();
		}
		return environment.getGraphQlContext().computeIfAbsent(NetworkView.class, (key) -> this.directory.current());
	}

}
