package ke.njia.access;

import java.util.Map;

import graphql.execution.SubscriptionExecutionStrategy;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Tells the events of a stream one after another. By default each is told by whichever
 * thread has it ready first, two at once when two are ready at once, and the queue behind
 * takes one teller only: an event was lost then (DECISIONS.md, one-event-after-another).
 */
@Component
class StreamOrder implements WebGraphQlInterceptor {

	private static final Map<String, Object> ORDERED = Map
		.of(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(ORDERED).build());
		return chain.next(request);
	}

}
