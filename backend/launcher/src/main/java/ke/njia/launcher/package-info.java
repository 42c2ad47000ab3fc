/**
 * The command {@code njia}: one word starts the whole portal on one machine and one word
 * stops it. It is a tool for a laptop, a demonstration and the tests; a real deployment
 * runs the images of {@code docker-compose.yml} and never this program.
 */
@NullMarked
package ke.njia.launcher;

import org.jspecify.annotations.NullMarked;
