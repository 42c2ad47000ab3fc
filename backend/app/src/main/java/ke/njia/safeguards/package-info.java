/**
 * Questions that are asked before an act that could do harm: before a partner is told,
 * before anything is said in public. An answer stands for a time; until each question of
 * an act is answered with a yes, the act is refused.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "sealing", "cases" })
package ke.njia.safeguards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
