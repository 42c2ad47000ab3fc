/**
 * Tests of the assessment.
 */
@NullMarked
package ke.njia.launcher.dpia;

import org.jspecify.annotations.NullMarked;
