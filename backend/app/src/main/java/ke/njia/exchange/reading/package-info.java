/**
 * Files of others, row by row, in the words of the directory. Plain Java: no Spring, no
 * database. What a row cannot say is a coded note beside it; only a file that cannot be
 * read at all is refused as a whole.
 */
@NullMarked
package ke.njia.exchange.reading;

import org.jspecify.annotations.NullMarked;
