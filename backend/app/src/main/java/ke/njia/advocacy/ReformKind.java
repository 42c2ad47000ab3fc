package ke.njia.advocacy;

/**
 * What is to be changed; the schema explains each.
 */
public enum ReformKind {

	LAW, REGULATIONS, POLICY

}
