/**
 * Proofs about the command line and about the files of the deployment.
 */
@NullMarked
package ke.njia.launcher;

import org.jspecify.annotations.NullMarked;
