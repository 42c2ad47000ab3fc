/**
 * Tests of referrals.
 */
@NullMarked
package ke.njia.referrals;

import org.jspecify.annotations.NullMarked;
