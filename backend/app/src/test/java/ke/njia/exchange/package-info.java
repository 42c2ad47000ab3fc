@NullMarked
package ke.njia.exchange;

import org.jspecify.annotations.NullMarked;
