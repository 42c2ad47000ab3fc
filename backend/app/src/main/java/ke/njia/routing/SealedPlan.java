package ke.njia.routing;

/**
 * What is stored sealed of a plan that was chosen from: all of it. The names of the
 * components are what is stored.
 *
 * @param basis what it rested on
 * @param answer what was proposed, and chosen
 */
record SealedPlan(KeptPlan.Basis basis, KeptPlan.Answer answer) {

}
