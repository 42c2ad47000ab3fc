/**
 * How what the portal holds leaves as a file that people open elsewhere: tables that
 * compute nothing, and documents that a screen reader reads. It knows no case and nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ke.njia.documents;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
