/**
 * Entries of the network that may be one and the same: found by name, place and distance,
 * looked at side by side by a person, and joined by a forwarding that can be taken back.
 * What is confidential is never compared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary", "directory" })
package ke.njia.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
