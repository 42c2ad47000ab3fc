package ke.njia.access;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import ke.njia.kernel.CodedFailure;
import ke.njia.kernel.FailureSite;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * What a failure may say. The message of an exception may carry the very value that must
 * not leak (a violated constraint quotes it), so neither the client nor the log gets it:
 * the client gets a code, the log the kind of failure and where it happened.
 */
@Component
class FailureResolver extends DataFetcherExceptionResolverAdapter {

	private static final int LONGEST_CHAIN = 20;

	/**
	 * What the database ended itself, and undid: it took too long, or the portal went.
	 */
	private static final Set<String> ENDED = Set.of("Neo.ClientError.Transaction.TransactionTimedOut",
			"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
			"Neo.ClientError.Transaction.Terminated", "Neo.ClientError.Transaction.LockClientStopped");

	private static final Logger log = LoggerFactory.getLogger(FailureResolver.class);

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		if (cause instanceof CodedFailure coded) {
			log.warn("{} in {}", coded.code(), environment.getField().getName());
			return error(environment, coded.code().name(), coded.sentence());
		}
		if (isOutOfReach(failure)) {
			log.warn("The database did not answer: {}", FailureSite.of(cause));
			return error(environment, "UNAVAILABLE",
					"The record cannot be reached now. Nothing was changed. Try again in a minute.");
		}
		if (cause instanceof BindException || cause instanceof IllegalArgumentException) {
			return error(environment, "INVALID", "A value is missing, malformed or out of its range.");
		}
		if (cause instanceof AbortExecutionException) {
			return error(environment, "INTERNAL", "The answer is not waited for any more.");
		}
		String reference = environment.getExecutionId().toString();
		log.error("Failure {} in {}: {}", reference, environment.getField().getName(), FailureSite.of(cause));
		return error(environment, "INTERNAL", "Something went wrong on our side. Nothing was half-written.");
	}

	/**
	 * The driver says so in several ways, and not always in its innermost exception.
	 */
	private static boolean isOutOfReach(Throwable failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.limit(LONGEST_CHAIN)
			.anyMatch((cause) -> cause instanceof ServiceUnavailableException
					|| cause instanceof SessionExpiredException || cause instanceof TransientException
					|| cause instanceof TransientDataAccessException || cause instanceof TimeoutException
					|| (cause instanceof Neo4jException told && ENDED.contains(told.code())));
	}

	private static GraphQLError error(DataFetchingEnvironment environment, String code, String message) {
		return GraphQLError.newError()
			.errorType(ErrorType.INTERNAL_ERROR)
			.message(message)
			.path(environment.getExecutionStepInfo().getPath())
			.extensions(Map.of("code", code))
			.build();
	}

}
