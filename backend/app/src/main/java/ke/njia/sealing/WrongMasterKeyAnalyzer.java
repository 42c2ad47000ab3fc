package ke.njia.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the portal with the wrong key so, in one sentence.
 */
final class WrongMasterKeyAnalyzer extends AbstractFailureAnalyzer<WrongMasterKey> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, WrongMasterKey cause) {
		return new FailureAnalysis(cause.getMessage(), "Give the portal the master key of this record (njia.keys).",
				cause);
	}

}
