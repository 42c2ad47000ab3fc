package ke.njia.advocacy;

/**
 * What a mission said to one ask in a meeting.
 *
 * @param ask identifier of the ask
 * @param version which wording was put to it
 * @param stance what it said
 */
public record MeetingAnswer(String ask, int version, MissionStance stance) {
}
