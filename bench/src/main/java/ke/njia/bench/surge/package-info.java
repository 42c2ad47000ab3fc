/** The surge engine beside the bare call of the solver it uses. */
@NullMarked
package ke.njia.bench.surge;

import org.jspecify.annotations.NullMarked;
