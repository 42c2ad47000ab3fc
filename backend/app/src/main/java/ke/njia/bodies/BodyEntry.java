package ke.njia.bodies;

/**
 * Who may knock at a body's door; bodies.graphqls explains each.
 */
public enum BodyEntry {

	DIRECT, THROUGH_MEMBER, MEMBERS

}
