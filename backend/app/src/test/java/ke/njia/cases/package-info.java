/**
 * Tests of cases.
 */
@NullMarked
package ke.njia.cases;

import org.jspecify.annotations.NullMarked;
