package ke.njia.appeals;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * An appeal whose body has not answered, although its own time is nearly over or over.
 *
 * @param id identifier of the sending
 * @param appealId the appeal
 * @param caseFileId the case
 * @param reference what the case is called
 * @param lead identifier of the organization that holds it
 * @param body identifier of the body
 * @param dueAt by when an answer was to be there
 * @param acknowledged whether the body has said that it has it
 */
public record AwaitedReply(String id, String appealId, String caseFileId, String reference, String lead, String body,
		Instant dueAt, boolean acknowledged) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

}
