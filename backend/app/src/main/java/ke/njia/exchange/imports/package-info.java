/**
 * Imports: one at a time for each kind, in batches that are stored whole or not at all,
 * each row with what became of it.
 */
@NullMarked
package ke.njia.exchange.imports;

import org.jspecify.annotations.NullMarked;
