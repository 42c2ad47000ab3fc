package ke.njia.bodies;

/**
 * Something a body must be told.
 *
 * @param fact what
 * @param status where the case stands with it
 * @param place where it is put in or put right
 * @param source who says that the body must be told
 */
public record Requirement(RequiredFact fact, RequirementStatus status, RequirementPlace place, String source) {
}
