package ke.njia.access;

import ke.njia.kernel.Actor;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts the person who asks into the GraphQL context, where field rules and controllers
 * find them.
 */
@Component
@Order(0)
class ActorInterceptor implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token) {
			request.configureExecutionInput((input,
					builder) -> builder.graphQLContext((context) -> context.put(Actor.class, token.actor())).build());
		}
		return chain.next(request);
	}

}
