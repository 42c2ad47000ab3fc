package ke.njia;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * What the portal last put into its log as a fault. Its answers do not say, so a test
 * that met one says it with its own failure.
 */
final class LastFailure extends AppenderBase<ILoggingEvent> {

	private static final String NAME = "last-failure";

	private static volatile String told = "none";

	private LastFailure() {
	}

	/** Listens from now on; may be repeated. */
	static void listen() {
		Logger ours = (Logger) LoggerFactory.getLogger("ke.njia");
		if (ours.getAppender(NAME) == null) {
			LastFailure appender = new LastFailure();
			appender.setName(NAME);
			appender.setContext(ours.getLoggerContext());
			appender.start();
			ours.addAppender(appender);
		}
	}

	static String told() {
		return told;
	}

	@Override
	protected void append(ILoggingEvent event) {
		if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
			told = event.getFormattedMessage();
		}
	}

}
