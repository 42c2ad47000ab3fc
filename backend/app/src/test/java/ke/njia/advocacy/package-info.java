@NullMarked
package ke.njia.advocacy;

import org.jspecify.annotations.NullMarked;
