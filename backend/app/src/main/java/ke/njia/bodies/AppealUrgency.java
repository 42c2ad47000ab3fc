package ke.njia.bodies;

/**
 * In which way a body would be asked; bodies.graphqls explains each.
 */
public enum AppealUrgency {

	URGENT, ORDINARY

}
