package ke.njia.appeals;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import ke.njia.bodies.AppealChannel;
import ke.njia.consent.DataItem;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One version of an appeal, sent to one body: the receipt, and what came of it.
 *
 * @param id opaque identifier
 * @param appealId the appeal
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param body identifier of the body
 * @param recipient identifier of the organization that was told
 * @param version which version was sent
 * @param sentBy opaque identifier of who sent it
 * @param sentAt when
 * @param replyDue by when an answer is to be there; null where no source says
 * @param told what else is stored of it
 * @param lockedAt when a file for the mailbox was last made of the letter; null while
 * none was
 * @param acknowledged when the body said that it has it; null while it has not
 * @param messages what was written since, the first one first
 */
public record AppealSending(String id, String appealId, String caseFileId, String lead, String body, String recipient,
		int version, String sentBy, Instant sentAt, @Nullable Instant replyDue, SealedSending told,
		@Nullable Instant lockedAt, @Nullable Instant acknowledged, List<AppealMessage> messages) implements Related {

	public AppealSending {
		messages = List.copyOf(messages);
	}

	@Override
	public Relation relationTo(Actor actor) {
		if (actor.actsFor(this.lead)) {
			return Relation.OWN;
		}
		return isReadBy(actor) ? Relation.ADDRESSED : Relation.FOREIGN;
	}

	/**
	 * Whether it lies in the reading room of the actor's organization: what went by an
	 * online form does not.
	 */
	boolean isReadBy(Actor actor) {
		return channel() != AppealChannel.ONLINE_FORM && actor.actsFor(this.recipient);
	}

	/** By which way. */
	public AppealChannel channel() {
		return this.told.channel();
	}

	/** The hash of the letter that was sent, hexadecimal. */
	public String sha256() {
		return this.told.sha256();
	}

	/** What the person who filled in the form was given as a reference. */
	public @Nullable String formReference() {
		return this.told.formReference();
	}

	/** Under which reference the body has it. */
	public @Nullable String reference() {
		return this.told.reference();
	}

	/** Who says by when an answer is to be there. */
	public @Nullable String replySource() {
		return this.told.replySource();
	}

	/** What it tells of the case. */
	Set<DataItem> items() {
		return Set.copyOf(this.told.items());
	}

	/** Whether an answer of the body, or of the State it asked, is there. */
	public boolean isAnswered() {
		return this.messages.stream().anyMatch((message) -> message.kind().endsTheWait());
	}

	/** Whether the body asked something after the last answer it was given. */
	boolean isAsked() {
		return this.messages.reversed()
			.stream()
			.filter((message) -> message.kind().isOfAConversation())
			.findFirst()
			.filter((message) -> message.kind() == MessageKind.QUESTION)
			.isPresent();
	}

	/** Whether it still has to leave the house, by somebody's own mailbox. */
	public boolean isToBeMailed() {
		return channel() == AppealChannel.EMAIL && this.lockedAt == null && this.acknowledged == null;
	}

	/** Whether an answer is to be there by a day, and is not. */
	boolean isAwaited() {
		return this.replyDue != null && !isAnswered();
	}

}
