/**
 * Tests of the way to a safe house.
 */
@NullMarked
package ke.njia.safehouses;

import org.jspecify.annotations.NullMarked;
