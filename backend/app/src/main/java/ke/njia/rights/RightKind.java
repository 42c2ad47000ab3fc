package ke.njia.rights;

/**
 * What a person can ask for; rights.graphqls explains each.
 */
public enum RightKind {

	ACCESS, RECTIFICATION, ERASURE, OBJECTION, RESTRICTION, PORTABILITY

}
