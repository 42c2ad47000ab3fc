/**
 * Tests of decisions, deputies and tasks.
 */
@NullMarked
package ke.njia.workflow;

import org.jspecify.annotations.NullMarked;
