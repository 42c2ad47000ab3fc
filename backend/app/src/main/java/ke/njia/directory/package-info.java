/**
 * Who helps, with what, where and when: the partner network in the words of HSDS 3.1. The
 * graph is the truth; readers get an immutable view of one network revision, never older
 * than the revision stored when they asked. Confidential places have no address and no
 * coordinates here at all, so none can leak.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "vocabulary" })
package ke.njia.directory;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
