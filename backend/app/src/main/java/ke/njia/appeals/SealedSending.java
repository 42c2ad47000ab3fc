package ke.njia.appeals;

import java.util.List;

import ke.njia.bodies.AppealChannel;
import ke.njia.consent.DataItem;
import org.jspecify.annotations.Nullable;

/**
 * What is stored sealed of a sending. The names of the components are what is stored.
 *
 * @param channel by which way
 * @param language of the letter
 * @param subject its subject line
 * @param sha256 the hash of the letter, hexadecimal
 * @param items what it tells of the case
 * @param annexes the files that went along, as they were
 * @param formReference what the person who filled in the form was given
 * @param replySource who says by when an answer is to be there
 * @param reference under which the body has it
 */
record SealedSending(AppealChannel channel, LetterLanguage language, String subject, String sha256,
		List<DataItem> items, List<Annex> annexes, @Nullable String formReference, @Nullable String replySource,
		@Nullable String reference) {

	SealedSending with(@Nullable String given) {
		return new SealedSending(this.channel, this.language, this.subject, this.sha256, this.items, this.annexes,
				this.formReference, this.replySource, given);
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "sending";
	}

}
