package ke.njia.advocacy;

/**
 * What a file brought.
 *
 * @param rows rows about Kenya
 * @param added recommendations that were not known
 * @param changed recommendations of which the file tells something else than before
 * @param same recommendations that it tells as they were
 * @param otherStates rows about other States, left out
 * @param dryRun whether it was only tried: then nothing is stored
 */
public record ImportedRecommendations(int rows, int added, int changed, int same, int otherStates, boolean dryRun) {
}
