package ke.njia.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.stereotype.Component;

/**
 * The fonts of documents, and which characters they hold. A character that they do not
 * hold would be an empty box, in a name perhaps: whoever prints asks before.
 */
@Component
public class DocumentFonts {

	static final String FAMILY = "Letter";

	private static final String REGULAR = "/liberation/LiberationSerif-Regular.ttf";

	private static final String BOLD = "/liberation/LiberationSerif-Bold.ttf";

	private static final int NORMAL_WEIGHT = 400;

	private static final int BOLD_WEIGHT = 700;

	private static final int SHOWN = 20;

	private final CmapLookup regular = characters(REGULAR);

	private final CmapLookup bold = characters(BOLD);

	void embed(PdfRendererBuilder builder) {
		builder.useFont(() -> open(REGULAR), FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true);
		builder.useFont(() -> open(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
	}

	/** Characters of texts that cannot be printed, as {@code U+1F64F}: at most twenty. */
	public List<String> missing(Stream<String> texts) {
		return texts.flatMapToInt(String::codePoints)
			.distinct()
			.filter((character) -> !holds(character))
			.limit(SHOWN)
			.mapToObj("U+%04X"::formatted)
			.toList();
	}

	/**
	 * The text, with every character that cannot be printed given as {@code [U+1F64F]}.
	 */
	public String named(String text) {
		StringBuilder named = new StringBuilder();
		text.codePoints().forEach((character) -> {
			if (holds(character)) {
				named.appendCodePoint(character);
			}
			else {
				named.append("[U+%04X]".formatted(character));
			}
		});
		return named.toString();
	}

	/**
	 * Whether it is printed as it is meant: what runs from right to left is not, whatever
	 * the font holds.
	 */
	public boolean holds(int character) {
		return switch (Character.getDirectionality(character)) {
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
					Character.DIRECTIONALITY_ARABIC_NUMBER ->
				false;
			default -> character == '\n' || character == '\r' || character == '\t' || isPrinted(character);
		};
	}

	private boolean isPrinted(int character) {
		return Character.getType(character) != Character.CONTROL && Character.getType(character) != Character.FORMAT
				&& this.regular.getGlyphId(character) != 0 && this.bold.getGlyphId(character) != 0;
	}

	private static CmapLookup characters(String font) {
		try (InputStream file = open(font)) {
			return new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream open(String font) {
		return Objects.requireNonNull(DocumentFonts.class.getResourceAsStream(font), font);
	}

}
