@NullMarked
package ke.njia.evidence;

import org.jspecify.annotations.NullMarked;
