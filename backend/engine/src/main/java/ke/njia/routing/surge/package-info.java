/**
 * The surge engine: many people at once, such as after a mass arrest, given to the
 * capacities of partners at the exact optimum, and where capacity is short, who stands in
 * whose way. Plain Java, no I/O, deterministic; {@code package.md} has the proof.
 */
@NullMarked
package ke.njia.routing.surge;

import org.jspecify.annotations.NullMarked;
