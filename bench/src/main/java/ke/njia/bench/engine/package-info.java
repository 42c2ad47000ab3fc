/** The routing engine by itself: how long a plan takes, and how much memory. */
@NullMarked
package ke.njia.bench.engine;

import org.jspecify.annotations.NullMarked;
