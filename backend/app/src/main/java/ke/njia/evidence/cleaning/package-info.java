/**
 * Makes of a file that bears witness a copy in which nothing is left that a camera or a
 * program wrote. It runs as a program of its own, without keys and without the store: a
 * hostile file that breaks a decoder, or wants all memory, meets nothing else.
 */
@NullMarked
package ke.njia.evidence.cleaning;

import org.jspecify.annotations.NullMarked;
