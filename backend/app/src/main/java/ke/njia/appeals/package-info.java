/**
 * Appeals to bodies outside: written by one person, looked at by another, sent once to
 * each body the person agreed to, and read there in a room in which nothing else is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "directory", "cases", "consent", "evidence", "bodies", "sealing",
		"documents" })
package ke.njia.appeals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
