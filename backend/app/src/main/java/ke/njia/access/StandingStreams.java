package ke.njia.access;

import java.time.Duration;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Ends the streams of those who were shut out. Each event is let through only while the
 * token still stands, and a silent stream is looked at now and then as well.
 */
@Component
@Order(2)
class StandingStreams implements WebGraphQlInterceptor {

	/** Looks at a silent stream while one answer of the realm is kept. */
	private static final int LOOKS = 5;

	private final Admission admission;

	private final Duration every;

	StandingStreams(Admission admission, PortalSettings settings) {
		this.admission = admission;
		this.every = settings.sessionRecheck().dividedBy(LOOKS);
	}

	/**
	 * From shutting somebody out to the end of their silent stream, at most: the answer
	 * was given just before, the look came just before it ended, the realm was slow.
	 */
	static Duration longest(Duration recheck) {
		return recheck.plus(recheck.dividedBy(LOOKS)).plus(TokenIntrospection.PATIENCE);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!(SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token)) {
			return chain.next(request);
		}
		return chain.next(request)
			.map((response) -> (response.getData() instanceof Publisher<?> events)
					? response.transform((builder) -> builder.data(standing(events, token))) : response);
	}

	private Flux<?> standing(Publisher<?> events, ActorToken token) {
		Flux<Long> ended = Flux.interval(this.every)
			.onBackpressureDrop()
			.publishOn(Schedulers.boundedElastic(), 1)
			.filter((tick) -> !this.admission.stillHolds(token));
		return Flux.from(events).takeWhile((event) -> this.admission.stillHolds(token)).takeUntilOther(ended);
	}

}
