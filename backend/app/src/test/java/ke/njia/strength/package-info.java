/**
 * Strength counted again by trying everything.
 */
@NullMarked
package ke.njia.strength;

import org.jspecify.annotations.NullMarked;
