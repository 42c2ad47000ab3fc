package ke.njia.appeals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ke.njia.consent.DataItem;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * What a body made public about an appeal that was sent to it. Special procedures report
 * what they wrote to a State and what it answered, the Working Group on Arbitrary
 * Detention and treaty bodies publish what they decided, the African Commission its press
 * releases and letters of appeal, organizations their urgent actions. Special procedures
 * keep secret who told them, and report the person's name unless they are asked to keep
 * that too (OHCHR, Submission of information to the special procedures;
 * https://idsn.org/un-2/special-procedures/submit-a-complaint/).
 *
 * @param id opaque identifier
 * @param sendingId the sending
 * @param appealId the appeal
 * @param caseFileId the case
 * @param reference what the case is called
 * @param lead identifier of the organization that holds it
 * @param body identifier of the body
 * @param told what the appeal told the body of the case
 * @param revisions what was put down, the first one first, never empty
 */
public record AppealPublication(String id, String sendingId, String appealId, String caseFileId, String reference,
		String lead, String body, Set<DataItem> told, List<PublicationRevision> revisions) implements Related {

	public AppealPublication {
		told = Set.copyOf(told);
		revisions = List.copyOf(revisions);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** What counts. */
	public PublicationRevision current() {
		return this.revisions.getLast();
	}

	AppealPublication with(PublicationRevision revision) {
		return new AppealPublication(this.id, this.sendingId, this.appealId, this.caseFileId, this.reference, this.lead,
				this.body, this.told, Stream.concat(this.revisions.stream(), Stream.of(revision)).toList());
	}

	/** Whether it is the same thing by the same body, as far as the address tells. */
	boolean isSameAs(NewPublication other) {
		return current().kind() == other.kind() && current().link().equals(other.link());
	}

}
