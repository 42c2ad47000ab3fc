package ke.njia.appeals;

import java.util.List;
import java.util.Optional;

import ke.njia.documents.DocumentFonts;
import ke.njia.kernel.Fact;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;

import org.springframework.stereotype.Component;

/**
 * Whether a letter can be printed: a character that its font does not hold is refused and
 * named.
 */
@Component
class LetterFonts {

	private final DocumentFonts fonts;

	LetterFonts(DocumentFonts fonts) {
		this.fonts = fonts;
	}

	/** What cannot be printed of a draft: at most twenty characters are named. */
	Optional<UserError> fault(Draft draft) {
		List<String> missing = this.fonts.missing(draft.printed());
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(new UserError(UserErrorCode.INVALID, List.of("paragraphs"),
						List.of(Fact.of("rule", "characters-not-in-the-font"),
								Fact.of("characters", String.join(" ", missing)))));
	}

}
