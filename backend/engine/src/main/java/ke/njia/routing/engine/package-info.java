/**
 * The routing engine: given a network and a request it computes every route that cannot
 * be beaten and says why each other way was left out. Plain Java, no I/O, deterministic.
 */
@NullMarked
package ke.njia.routing.engine;

import org.jspecify.annotations.NullMarked;
