package ke.njia.audit;

/**
 * One place where the record is not what it was.
 *
 * @param code what is wrong
 * @param index the leaf it is about; for a head its size: the change lies before that
 * leaf
 */
public record AuditFinding(Code code, long index) {

	/** What can be wrong; audit.graphqls explains each. */
	public enum Code {

		LEAF_CHANGED, LEAF_MISSING, LEAF_STRAY, NODE_CHANGED, NODE_MISSING, TREE_HEAD_CHANGED, RECORD_TRUNCATED,
		HEAD_CONTRADICTED, HEAD_SIGNATURE_WRONG, HEAD_UNREADABLE, TIME_OVER

	}

}
