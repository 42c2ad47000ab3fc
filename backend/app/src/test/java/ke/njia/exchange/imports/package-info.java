@NullMarked
package ke.njia.exchange.imports;

import org.jspecify.annotations.NullMarked;
