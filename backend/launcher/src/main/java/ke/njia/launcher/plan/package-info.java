/**
 * The commands {@code njia plan} and {@code njia surge}: the routing engines on a file,
 * without servers, so that anyone can check their answers with a program of their own.
 */
@NullMarked
package ke.njia.launcher.plan;

import org.jspecify.annotations.NullMarked;
