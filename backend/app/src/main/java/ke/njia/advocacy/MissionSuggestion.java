package ke.njia.advocacy;

import ke.njia.cases.CaseBand;

/**
 * A mission to be seen, and with what.
 *
 * @param mission the mission
 * @param ask the ask that has not been put to it in its present wording
 * @param earlier recommendations on that theme that its State made before: it has spoken
 * on it
 * @param cases cases about the theme
 */
public record MissionSuggestion(Mission mission, Ask ask, int earlier, CaseBand cases) {
}
