/**
 * Who did or read what, when: one leaf for every act, stored in the act's own
 * transaction, in a Merkle tree (RFC 6962) whose signed heads are kept outside the
 * database. Nobody needs to know this module; it looks at cases and the directory only to
 * tell people who saw what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "directory", "cases" })
package ke.njia.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
