@NullMarked
package ke.njia.evidence.cleaning;

import org.jspecify.annotations.NullMarked;
