/**
 * The command {@code njia plan}: the routing engine on a file, without servers, so that
 * anyone can check its answers with a program of their own.
 */
@NullMarked
package ke.njia.launcher.plan;

import org.jspecify.annotations.NullMarked;
