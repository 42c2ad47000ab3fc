/**
 * Tests of answer links.
 */
@NullMarked
package ke.njia.answerlinks;

import org.jspecify.annotations.NullMarked;
