package ke.njia.cases.graphql;

/**
 * A new answer to one threshold as the client sends it.
 */
record RecordThresholdInput(String idempotencyKey, String caseFile, ThresholdInput threshold) {
}
