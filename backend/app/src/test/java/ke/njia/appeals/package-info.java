@NullMarked
package ke.njia.appeals;

import org.jspecify.annotations.NullMarked;
