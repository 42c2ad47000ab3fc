/**
 * Tests of audit.
 */
@NullMarked
package ke.njia.audit;

import org.jspecify.annotations.NullMarked;
