package ke.njia.workflow;

import ke.njia.kernel.LocalizedText;

/**
 * One kind of work that a case may need, from the template.
 *
 * @param code stable word
 * @param lane whose work it is
 * @param minutes within how many minutes it is done, unless somebody says otherwise
 * @param name what it is called
 * @param source who says so
 */
public record TaskKind(String code, Lane lane, int minutes, LocalizedText name, String source) {
}
