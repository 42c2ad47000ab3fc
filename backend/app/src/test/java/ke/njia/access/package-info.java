/**
 * Tests of access.
 */
@NullMarked
package ke.njia.access;

import org.jspecify.annotations.NullMarked;
