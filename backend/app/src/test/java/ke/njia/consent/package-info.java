/**
 * Tests of consent.
 */
@NullMarked
package ke.njia.consent;

import org.jspecify.annotations.NullMarked;
