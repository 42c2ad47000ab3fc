@NullMarked
package ke.njia.campaigns;

import org.jspecify.annotations.NullMarked;
