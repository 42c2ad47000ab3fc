/**
 * Tests of routing.
 */
@NullMarked
package ke.njia.routing;

import org.jspecify.annotations.NullMarked;
