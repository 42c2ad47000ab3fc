/**
 * Registers in, the directory out: reads what others publish (KMHFL, HSDS, plain tables),
 * brings it into the partner network row by row with a report of each, and shows the
 * public part of the directory in the words of HSDS 3.1. What a file tells is never taken
 * for checked, and nobody is routed to it until a person has.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "documents" })
package ke.njia.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
