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

	/**
	 * One that an operator once offered and then took out of the file, instead of
	 * retiring it: only its code is left. Whether it could do harm is not known any more,
	 * so everything is asked first.
	 */
	static TaskKind unknown(String code) {
		return new TaskKind(code, Lane.LEGAL, CaseTask.LONGEST_MINUTES, SafeguardedAct.PUBLIC_ALERT,
				new LocalizedText(code, code), "No longer in the template");
	}

}
