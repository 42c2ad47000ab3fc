/**
 * Where the partner network would break: which county has whom for which kind of help
 * inside its clock, on whom and on which agreement that hangs, what is lost when a
 * partner stops, and which one agreement would help most. It reads the directory as the
 * asker may know it, and no case.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory", "cases" })
package ke.njia.strength;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
