/**
 * Bodies outside Kenya, and those inside it that speak to the outside, which can press
 * for a person: which they are, whether they may be asked in a case, what they must be
 * told, and by when they answer. What is asked of them is written elsewhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "sealing", "directory", "cases", "consent" })
package ke.njia.bodies;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
