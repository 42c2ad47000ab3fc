/**
 * Tests of members.
 */
@NullMarked
package ke.njia.members;

import org.jspecify.annotations.NullMarked;
