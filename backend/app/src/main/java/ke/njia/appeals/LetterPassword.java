package ke.njia.appeals;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What opens a locked letter: twenty letters and digits that nobody mixes up on the
 * telephone, 99 bits when they were drawn by chance. Whoever makes the letter draws them,
 * so that the portal never has to tell them.
 *
 * @param value it
 */
record LetterPassword(String value) {

	private static final Pattern SHAPE = Pattern.compile("[a-hjkmnp-z2-9]{20}");

	/** Empty when it is not one. */
	static Optional<LetterPassword> of(@Nullable String value) {
		return Optional.ofNullable(value).filter((text) -> SHAPE.matcher(text).matches()).map(LetterPassword::new);
	}

	@Override
	public String toString() {
		return "LetterPassword[…]";
	}

}
