package ke.njia.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller that answers from memory. Its methods are called on the thread of
 * the request; others may wait for the database, so each gets a thread of its own, which
 * a look into memory does not need.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromMemory {

}
