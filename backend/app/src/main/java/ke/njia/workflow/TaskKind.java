package ke.njia.workflow;

import ke.njia.kernel.LocalizedText;
import ke.njia.safeguards.SafeguardedAct;
import org.jspecify.annotations.Nullable;

/**
 * One kind of work that a case may need, from the template.
 *
 * @param code stable word
 * @param lane whose work it is
 * @param minutes within how many minutes it is done, unless somebody says otherwise
 * @param act what it is that could do harm, and is asked about first; null when none
 * @param name what it is called
 * @param source who says so
 */
public record TaskKind(String code, Lane lane, int minutes, @Nullable SafeguardedAct act, LocalizedText name,
		String source) {
}
