package ke.njia.vocabulary;

import ke.njia.kernel.LocalizedText;

/**
 * An institution an alleged perpetrator may belong to. Partners tied to it are not asked.
 *
 * @param code stable code, such as {@code national-police}
 * @param name its name for people
 */
public record Institution(String code, LocalizedText name) {
}
