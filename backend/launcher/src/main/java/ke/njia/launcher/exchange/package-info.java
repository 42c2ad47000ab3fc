/**
 * The commands that bring registers in and take the directory out, through a running
 * portal and as a person who may.
 */
@NullMarked
package ke.njia.launcher.exchange;

import org.jspecify.annotations.NullMarked;
