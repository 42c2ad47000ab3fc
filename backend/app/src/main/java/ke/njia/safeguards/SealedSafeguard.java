package ke.njia.safeguards;

/**
 * What is stored sealed of an answer. The names of the components are what is stored.
 *
 * @param question code of the question
 * @param clear whether no harm is seen
 * @param words why
 */
record SealedSafeguard(String question, boolean clear, String words) {
}
