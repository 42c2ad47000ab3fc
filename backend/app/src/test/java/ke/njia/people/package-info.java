@NullMarked
package ke.njia.people;

import org.jspecify.annotations.NullMarked;
