/**
 * Tests of consent.
 */
@NullMarked
package ke.njia.rights;

import org.jspecify.annotations.NullMarked;
