package ke.njia.workflow;

/**
 * What was decided about a case; workflow.graphqls explains each.
 */
public enum Verdict {

	APPROVED, DECLINED, NEEDS_MORE

}
