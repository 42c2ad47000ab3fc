@NullMarked
package ke.njia.safeguards;

import org.jspecify.annotations.NullMarked;
