package ke.njia.launcher.servers;

/**
 * A server, or something it needs, is not as it must be. The message is one plain
 * sentence for the person at the terminal: what happened and what to do. It never holds a
 * secret.
 */
public final class ServerFailure extends RuntimeException {

	public ServerFailure(String sentence) {
		super(sentence);
	}

	public ServerFailure(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
