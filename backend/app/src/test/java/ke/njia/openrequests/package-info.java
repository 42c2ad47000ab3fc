/**
 * Tests of open requests.
 */
@NullMarked
package ke.njia.openrequests;

import org.jspecify.annotations.NullMarked;
