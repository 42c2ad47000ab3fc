/**
 * The portal and its modules.
 */
@NullMarked
package ke.njia;

import org.jspecify.annotations.NullMarked;
