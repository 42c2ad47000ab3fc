package ke.njia.notifications;

import java.util.List;

import ke.njia.kernel.Change;

/**
 * One entry of the outbox.
 *
 * @param position its place in the order of commits
 * @param change what to tell
 * @param organizations whom to tell
 */
record OutboxEntry(long position, Change change, List<String> organizations) {
}
