package ke.njia.appeals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.bodies.Bodies;
import ke.njia.bodies.Body;
import ke.njia.cases.CaseFile;
import ke.njia.evidence.EvidenceAnnexes;
import ke.njia.evidence.EvidenceItem;
import ke.njia.kernel.Fact;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * What speaks against keeping a draft, and what against letting it leave.
 */
@Component
class DraftCheck {

	/** Words of a letter. Ours: what a mandate holder reads in one go. */
	static final int MOST_WORDS = 2_000;

	/** Characters of a subject line. */
	static final int LONGEST_SUBJECT = 200;

	/** Characters of a paragraph. */
	static final int LONGEST_PARAGRAPH = 4_000;

	static final int MOST_PARAGRAPHS = 60;

	static final int MOST_FACTS = 40;

	static final int MOST_ADDRESSEES = 8;

	static final int MOST_ANNEXES = 20;

	/** Bytes of all annexes together: what a mailbox or a slow line still takes. Ours. */
	static final long MOST_ANNEX_BYTES = 20L * 1024 * 1024;

	private final Bodies bodies;

	private final EvidenceAnnexes evidence;

	private final LetterFonts fonts;

	DraftCheck(Bodies bodies, EvidenceAnnexes evidence, LetterFonts fonts) {
		this.bodies = bodies;
		this.evidence = evidence;
		this.fonts = fonts;
	}

	/** What speaks against keeping it, whatever the case. */
	List<UserError> faults(Draft draft) {
		List<UserError> faults = new ArrayList<>();
		unless(draft.subject().length() <= LONGEST_SUBJECT, "length-up-to-200", "subject", faults);
		list(draft.addressees(), MOST_ADDRESSEES, "addressees", faults);
		list(draft.annexes(), MOST_ANNEXES, "annexes", faults);
		unless(draft.facts().size() <= MOST_FACTS, "too-many", "facts", faults);
		unless(draft.paragraphs().size() <= MOST_PARAGRAPHS, "too-many", "paragraphs", faults);
		unless(draft.paragraphs().stream().allMatch((text) -> text.length() <= LONGEST_PARAGRAPH), "length-up-to-4000",
				"paragraphs", faults);
		facts(draft, faults);
		draft.addressees()
			.stream()
			.filter((id) -> this.bodies.byId(id).isEmpty())
			.findFirst()
			.ifPresent((id) -> faults.add(UserError.notFound("addressees")));
		return faults;
	}

	/** What speaks against keeping it in this case. */
	List<UserError> faults(Draft draft, CaseFile caseFile) {
		List<UserError> faults = new ArrayList<>();
		Map<String, EvidenceItem> files = files(caseFile.id());
		if (!files.keySet().containsAll(draft.annexes())) {
			faults.add(UserError.notFound("annexes"));
		}
		else if (bytes(draft, files) > MOST_ANNEX_BYTES) {
			faults.add(new UserError(UserErrorCode.INVALID, List.of("annexes"),
					List.of(Fact.of("rule", "annexes-up-to-20-megabytes"), Fact.of("bytes", bytes(draft, files)))));
		}
		if (draft.facts().stream().anyMatch((fact) -> fact.evidence() != null && !files.containsKey(fact.evidence()))) {
			faults.add(UserError.notFound("facts"));
		}
		return faults;
	}

	/**
	 * Whether an annex still needs a clean copy, as when it was chosen before there were
	 * any: saving the draft makes it.
	 */
	List<UserError> uncopied(Draft draft, CaseFile caseFile) {
		return annexes(draft, caseFile).stream().anyMatch(EvidenceItem::isCopyMissing)
				? List.of(UserError.invalid("annex-not-copied", "annexes")) : List.of();
	}

	/** What speaks against letting it leave: asked at the second look, and once more. */
	List<UserError> unready(Draft draft, CaseFile caseFile) {
		List<UserError> faults = new ArrayList<>(faults(draft));
		faults.addAll(faults(draft, caseFile));
		faults.addAll(uncopied(draft, caseFile));
		unless(!draft.subject().isEmpty(), "missing", "subject", faults);
		unless(!draft.paragraphs().isEmpty(), "missing", "paragraphs", faults);
		unless(!draft.addressees().isEmpty(), "missing", "addressees", faults);
		unless(draft.words() <= MOST_WORDS, "words-up-to-2000", "paragraphs", faults);
		this.fonts.fault(draft).ifPresent(faults::add);
		draft.addressees()
			.stream()
			.flatMap((id) -> this.bodies.byId(id).stream())
			.map((body) -> fault(body, draft.language()))
			.forEach(faults::addAll);
		return faults;
	}

	/** Whether a body may be written to, in that language. */
	static List<UserError> fault(Body body, LetterLanguage language) {
		List<UserError> faults = new ArrayList<>();
		if (!body.active()) {
			faults.add(of("body-inactive", body, "addressees"));
		}
		if (!body.languages().isEmpty() && !body.languages().contains(language.tag())) {
			faults.add(of("language-not-read", body, "language"));
		}
		return faults;
	}

	/** The annexes, as they are now. */
	List<EvidenceItem> annexes(Draft draft, CaseFile caseFile) {
		Map<String, EvidenceItem> files = files(caseFile.id());
		return draft.annexes().stream().filter(files::containsKey).map(files::get).toList();
	}

	private Map<String, EvidenceItem> files(String caseFile) {
		return this.evidence.listFor(caseFile)
			.stream()
			.collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
	}

	private static long bytes(Draft draft, Map<String, EvidenceItem> files) {
		return draft.annexes().stream().map(files::get).map(Annex::of).mapToLong(Annex::bytes).sum();
	}

	private static void facts(Draft draft, List<UserError> faults) {
		unless(draft.facts().stream().allMatch((fact) -> fact.key().matches(LetterFact.KEY)), "letters-digits-hyphens",
				"facts", faults);
		unless(draft.facts()
			.stream()
			.allMatch((fact) -> !fact.words().isEmpty() && fact.words().length() <= LetterFact.LONGEST),
				"length-1-to-2000", "facts", faults);
		List<String> keys = draft.facts().stream().map(LetterFact::key).toList();
		unless(keys.size() == new HashSet<>(keys).size(), "each-once", "facts", faults);
		unless(keys.containsAll(draft.placed()), "unknown-fact", "paragraphs", faults);
	}

	private static void list(List<String> list, int most, String path, List<UserError> faults) {
		unless(list.size() <= most, "too-many", path, faults);
		unless(list.size() == new HashSet<>(list).size(), "each-once", path, faults);
	}

	private static void unless(boolean right, String rule, String path, List<UserError> faults) {
		if (!right) {
			faults.add(UserError.invalid(rule, path));
		}
	}

	private static UserError of(String rule, Body body, String path) {
		return new UserError(UserErrorCode.INVALID, List.of(path),
				List.of(Fact.of("rule", rule), Fact.of("body", body.id())));
	}

}
