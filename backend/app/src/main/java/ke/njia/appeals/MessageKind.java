package ke.njia.appeals;

/**
 * What is written about an appeal after it was sent; appeals.graphqls explains each.
 */
public enum MessageKind {

	QUESTION, ANSWER, REPLY, GOVERNMENT_REPLY, REPRISAL;

	/** Whether nobody has to wait for an answer of the body any more. */
	boolean endsTheWait() {
		return this == REPLY || this == GOVERNMENT_REPLY;
	}

	/** Whether it asks, or answers what was asked. */
	boolean isOfAConversation() {
		return this == QUESTION || this == ANSWER;
	}

	/** Whether a body writes it in its reading room. */
	boolean isWrittenByBodies() {
		return this == QUESTION || this == REPLY;
	}

	/** Whether the body reads it in its reading room. */
	boolean isReadByBodies() {
		return this == QUESTION || this == ANSWER || this == REPLY;
	}

}
