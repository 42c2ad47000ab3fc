/**
 * Tests of cases.
 */
@NullMarked
package ke.njia.sealing;

import org.jspecify.annotations.NullMarked;
