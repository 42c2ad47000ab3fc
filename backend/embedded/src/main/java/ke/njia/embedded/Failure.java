package ke.njia.embedded;

import java.net.BindException;

import org.neo4j.io.locker.FileLockException;

/**
 * Turns what went wrong at the start into one sentence that a person can act on.
 */
final class Failure {

	private Failure() {
	}

	static String sentence(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return "Neo4j: another process is using this data directory.";
			}
			if (cause instanceof BindException) {
				return "Neo4j: its port is taken by another program.";
			}
		}
		return "Neo4j: " + firstLine(root(failure));
	}

	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	private static String firstLine(Throwable root) {
		String message = root.getMessage();
		return (message == null || message.isBlank()) ? root.getClass().getSimpleName()
				: message.lines().findFirst().orElseThrow();
	}

}
