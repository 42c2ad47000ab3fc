/**
 * The data protection impact assessment, made from SECURITY.md.
 */
@NullMarked
package ke.njia.launcher.dpia;

import org.jspecify.annotations.NullMarked;
