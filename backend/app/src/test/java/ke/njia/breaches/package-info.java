/**
 * Tests of consent.
 */
@NullMarked
package ke.njia.breaches;

import org.jspecify.annotations.NullMarked;
