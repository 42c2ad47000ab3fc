/**
 * Tests of the kernel.
 */
@NullMarked
package ke.njia.kernel;

import org.jspecify.annotations.NullMarked;
