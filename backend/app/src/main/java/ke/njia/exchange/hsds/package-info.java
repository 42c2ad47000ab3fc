/**
 * The public part of the directory in the words of HSDS 3.1: as answers, as a package of
 * tables, as one flat table.
 */
@NullMarked
package ke.njia.exchange.hsds;

import org.jspecify.annotations.NullMarked;
