package ke.njia.bodies;

/**
 * How a body stands to a case; bodies.graphqls explains each.
 */
public enum BodyStanding {

	CAN_NOW, CAN_IF, CANNOT

}
