@NullMarked
package ke.njia.exchange.reading;

import org.jspecify.annotations.NullMarked;
