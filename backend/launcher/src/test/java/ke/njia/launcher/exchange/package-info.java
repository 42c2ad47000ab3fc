@NullMarked
package ke.njia.launcher.exchange;

import org.jspecify.annotations.NullMarked;
