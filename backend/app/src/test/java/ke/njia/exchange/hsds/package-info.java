@NullMarked
package ke.njia.exchange.hsds;

import org.jspecify.annotations.NullMarked;
