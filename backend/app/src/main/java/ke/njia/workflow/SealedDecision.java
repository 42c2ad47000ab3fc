package ke.njia.workflow;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a decision. The names of the components are what is stored.
 *
 * @param verdict what
 * @param reason why
 * @param words why, in somebody's words
 * @param unassessed whose risk nobody had judged; null in decisions from before that was
 * kept
 */
record SealedDecision(Verdict verdict, DecisionReason reason, String words, @Nullable List<RiskTo> unassessed) {
}
