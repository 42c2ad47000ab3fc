package ke.njia.vocabulary;

import ke.njia.kernel.LocalizedText;

/**
 * A language a worker may speak.
 *
 * @param code ISO 639-3 code
 * @param name its name for people
 */
public record Language(String code, LocalizedText name) {
}
