package ke.njia.safeguards;

import ke.njia.kernel.LocalizedText;

/**
 * A question before an act, from the template. It is put so that a yes means no harm.
 *
 * @param code stable word
 * @param act before what it is asked
 * @param name the question in words
 * @param source who says so
 */
public record SafeguardQuestion(String code, SafeguardedAct act, LocalizedText name, String source) {
}
