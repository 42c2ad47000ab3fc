package ke.njia.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import ke.njia.evidence.cleaning.Fault;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Fact;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Where what is written about a case takes files of it along: which may go, their clean
 * copies, and the handing out of one to whoever was sent it. Whether somebody was sent it
 * is for the caller to know.
 */
@Component
public class EvidenceAnnexes {

	private final EvidenceItems items;

	private final EvidenceFiles files;

	private final CleanCopies copies;

	private final Custody custody;

	EvidenceAnnexes(EvidenceItems items, EvidenceFiles files, CleanCopies copies, Custody custody) {
		this.items = items;
		this.files = files;
		this.copies = copies;
		this.custody = custody;
	}

	/** Files of a case that are there, the one taken in first first. */
	public List<EvidenceItem> listFor(String caseFileId) {
		return this.items.listFor(caseFileId).stream().filter((item) -> !item.destroyed()).toList();
	}

	/**
	 * Makes the clean copies that some files of a case still need before they may be
	 * sent, in the caller's transaction, which holds the case.
	 * @return why some cannot be made, each with the fact {@code number}: which of
	 * {@link #listFor} it is, the first being 1
	 */
	public List<UserError> copy(String caseFileId, Collection<String> chosen, Actor actor, Instant at) {
		List<EvidenceItem> all = listFor(caseFileId);
		return IntStream.range(0, all.size())
			.filter((place) -> chosen.contains(all.get(place).id()) && all.get(place).isCopyMissing())
			.mapToObj((place) -> this.copies.make(all.get(place), actor, at).map((fault) -> refused(fault, place + 1)))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * The bytes that may be sent of a file, in the caller's transaction, which holds its
	 * case: its clean copy, or the file itself where no copy can be made of its form. A
	 * link of its chain says who has had it.
	 * @return empty when it was destroyed, is not what was taken in any more, or still
	 * needs a copy
	 */
	public Optional<byte[]> hand(EvidenceItem item, Actor reader, Instant at) {
		CleanCopy copy = item.cleanCopy();
		if (copy == null && item.cleanable()) {
			return Optional.empty();
		}
		return ((copy != null) ? this.files.intact(copy.id(), item.lead(), copy.sha256())
				: this.files.intact(item.id(), item.lead(), item.sha256()))
			.map((content) -> {
				this.custody.step(item, (copy != null) ? CustodyAction.COPY_HANDED_OUT : CustodyAction.HANDED_OUT,
						reader, at);
				return content;
			});
	}

	/** The end of the name of a file of that form. */
	public static String suffix(String mediaType) {
		return EvidenceForm.ofMediaType(mediaType).map(EvidenceForm::suffix).orElse("bin");
	}

	private static UserError refused(Fault fault, int number) {
		String rule = "annex-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new UserError(UserErrorCode.INVALID, List.of("annexes"),
				List.of(Fact.of("rule", rule), Fact.of("number", number)));
	}

}
