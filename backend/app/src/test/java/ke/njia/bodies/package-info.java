@NullMarked
package ke.njia.bodies;

import org.jspecify.annotations.NullMarked;
