package ke.njia.appeals;

/**
 * What is stored sealed of a message. The names of the components are what is stored.
 *
 * @param kind what it is
 * @param words what it says
 */
record SealedMessage(MessageKind kind, String words) {
}
