package ke.njia.appeals;

import java.time.Instant;
import java.util.List;

import ke.njia.consent.DisclosedCase;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as the body has it that it was sent to. It is made of a {@link DisclosedCase}
 * alone: what the person's consent does not cover any more is not in the reading room.
 *
 * @param sending the sending
 * @param disclosed what the body is told of the case
 */
public record ReceivedAppeal(AppealSending sending, DisclosedCase disclosed) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		return this.sending.isReadBy(actor) ? Relation.ADDRESSED : Relation.FOREIGN;
	}

	/** Opaque identifier. */
	public String id() {
		return this.sending.id();
	}

	/** Code of the case for this body alone. */
	public String code() {
		return this.disclosed.pseudonym();
	}

	/** Identifier of the organization that sent it. */
	public String lead() {
		return this.sending.lead();
	}

	/** Its subject line. */
	public String subject() {
		return this.sending.told().subject();
	}

	/** In which language it is written. */
	public LetterLanguage language() {
		return this.sending.told().language();
	}

	/** When it was sent. */
	public Instant sentAt() {
		return this.sending.sentAt();
	}

	/** The hash of the letter, hexadecimal. */
	public String sha256() {
		return this.sending.sha256();
	}

	/** The files that came along. */
	public List<Annex> annexes() {
		return this.sending.told().annexes();
	}

	/** When this body said that it has it. */
	public @Nullable Instant acknowledgedAt() {
		return this.sending.acknowledged();
	}

	/** Under which reference this body has it. */
	public @Nullable String reference() {
		return this.sending.reference();
	}

	/** What this body and the sender wrote to each other. */
	public List<AppealMessage> messages() {
		return this.sending.messages().stream().filter((message) -> message.kind().isReadByBodies()).toList();
	}

}
