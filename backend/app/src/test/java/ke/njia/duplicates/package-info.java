@NullMarked
package ke.njia.duplicates;

import org.jspecify.annotations.NullMarked;
