package ke.njia.kernel;

import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * What a log may say of a failure: its kind and where it came up. Never its message,
 * which may hold what somebody wrote.
 */
public final class FailureSite {

	private static final String OURS = "ke.njia.";

	private FailureSite() {
	}

	/**
	 * The kind of failure, the database's code of it, and the innermost place of ours
	 * that it came through.
	 */
	public static String of(Throwable failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		String place = Stream.of(trace)
			.filter((element) -> element.getClassName().startsWith(OURS))
			.findFirst()
			.or(() -> Stream.of(trace).findFirst())
			.map(StackTraceElement::toString)
			.orElse("an unknown place");
		return kind(failure) + " at " + place;
	}

	private static String kind(Throwable failure) {
		String name = failure.getClass().getName();
		return (failure instanceof Neo4jException told) ? name + " " + told.code() : name;
	}

}
