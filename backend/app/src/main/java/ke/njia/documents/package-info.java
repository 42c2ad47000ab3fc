/**
 * How what the portal holds leaves as a file that people open elsewhere: tables that
 * compute nothing, documents that a screen reader reads, and pages without a script for
 * whoever has no account. It knows no case and nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ke.njia.documents;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
