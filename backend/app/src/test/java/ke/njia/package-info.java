/**
 * Tests of the whole portal and of its shape.
 */
@NullMarked
package ke.njia;

import org.jspecify.annotations.NullMarked;
