package ke.njia.vocabulary;

import ke.njia.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A coded kind of violation a case can report.
 *
 * @param code stable code, such as {@code arbitrary-arrest}
 * @param name its name for people
 * @param huridocs identifier of the matching HURIDOCS micro-thesaurus term, where there
 * is one
 */
public record ViolationType(String code, LocalizedText name, @Nullable String huridocs) {
}
