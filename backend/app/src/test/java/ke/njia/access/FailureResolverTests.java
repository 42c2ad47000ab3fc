package ke.njia.access;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Failures as the libraries throw them, wrapped one in another.
 */
@ExtendWith(OutputCaptureExtension.class)
class FailureResolverTests {

	private static final String SECRET = "canary-4f7b1c";

	private final FailureResolver failures = new FailureResolver();

	@ParameterizedTest(name = "{0}")
	@MethodSource("failures")
	void isCodedAndSaysNothingElse(String code, Throwable failure, CapturedOutput output) {
		GraphQLError error = this.failures.resolveToSingleError(failure, environment());
		assertThat(error).isNotNull().satisfies((told) -> {
			assertThat(told.getExtensions()).containsEntry("code", code);
			assertThat(told.getMessage()).doesNotContain(SECRET);
		});
		assertThat(output.getAll()).doesNotContain(SECRET);
	}

	@Test
	void ourOwnFaultIsLoggedWithItsPlace(CapturedOutput output) {
		this.failures.resolveToSingleError(new IllegalStateException(SECRET), environment());
		assertThat(output.getAll()).contains("java.lang.IllegalStateException at ke.njia.access.FailureResolverTests");
	}

	@Test
	void theDatabasesCodeIsLogged(CapturedOutput output) {
		this.failures.resolveToSingleError(
				new ClientException("Neo.ClientError.Schema.ConstraintValidationFailed", SECRET), environment());
		assertThat(output.getAll()).contains("ClientException Neo.ClientError.Schema.ConstraintValidationFailed at ");
	}

	static Stream<Arguments> failures() {
		ServiceUnavailableException refused = new ServiceUnavailableException(SECRET, new ConnectException(SECRET));
		return Stream.of(Arguments.of("UNAVAILABLE", refused),
				Arguments.of("UNAVAILABLE", new CannotCreateTransactionException(SECRET, refused)),
				Arguments.of("UNAVAILABLE",
						new IllegalStateException(SECRET,
								new SessionExpiredException(SECRET, new IOException(SECRET)))),
				Arguments.of("UNAVAILABLE", new TransientException("Neo.TransientError.General", SECRET)),
				Arguments.of("UNAVAILABLE", new IllegalStateException(SECRET, new TimeoutException(SECRET))),
				Arguments.of("UNAVAILABLE",
						new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", SECRET)),
				Arguments.of("INTERNAL",
						new ClientException("Neo.ClientError.Schema.ConstraintValidationFailed", SECRET)),
				Arguments.of("INVALID", new IllegalArgumentException(SECRET)),
				Arguments.of("INTERNAL", new DataIntegrityViolationException(SECRET)),
				Arguments.of("INTERNAL", new IllegalStateException(SECRET)));
	}

	private static DataFetchingEnvironment environment() {
		DataFetchingEnvironment environment = mock(DataFetchingEnvironment.class);
		ExecutionStepInfo step = mock(ExecutionStepInfo.class);
		given(step.getPath()).willReturn(ResultPath.fromList(List.of("caseFile")));
		given(environment.getExecutionStepInfo()).willReturn(step);
		given(environment.getExecutionId()).willReturn(ExecutionId.from("question"));
		given(environment.getField()).willReturn(new Field("caseFile"));
		return environment;
	}

}
