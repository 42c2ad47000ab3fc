package ke.njia.evidence.cleaning;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import ke.njia.TellingDocuments;
import ke.njia.TellingPictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is seen stays, and what a camera or a program told beside it is in no byte of the
 * copy. The control is the original, which holds it.
 */
class CleanerTests {

	/** A JPEG is compressed once more; a person sees no such difference. */
	private static final int SAME_COLOUR = 12;

	@Test
	void ofAPhotographThePixelsAreLeft() throws Exception {
		byte[] photograph = TellingPictures.photograph(1);
		assertThat(told(photograph)).as("the control").isTrue();
		assertThat(holds(photograph, TellingPictures.latitude())).as("the control").isTrue();
		byte[] clean = Cleaner.clean(photograph);
		assertThat(told(clean)).isFalse();
		assertThat(holds(clean, TellingPictures.latitude())).isFalse();
		assertThat(text(clean)).doesNotContain("Exif", "xmp");
		assertSame(read(clean), TellingPictures.picture());
	}

	/** Where the red half lies, as Exif says how the camera was held. */
	@ParameterizedTest
	@CsvSource({ "1, 0, 0, 64, 32", "2, 63, 0, 64, 32", "3, 63, 31, 64, 32", "4, 0, 31, 64, 32", "5, 0, 0, 32, 64",
			"6, 31, 0, 32, 64", "7, 31, 63, 32, 64", "8, 0, 63, 32, 64" })
	void itStandsUpright(int orientation, int redX, int redY, int width, int height) throws Exception {
		BufferedImage clean = read(Cleaner.clean(TellingPictures.photograph(orientation)));
		assertThat(List.of(clean.getWidth(), clean.getHeight())).containsExactly(width, height);
		assertThat(new Color(clean.getRGB(redX, redY)).getRed()).isGreaterThan(200);
		assertThat(new Color(clean.getRGB(width - 1 - redX, height - 1 - redY)).getBlue()).isGreaterThan(200);
	}

	@Test
	void ofAScreenshotEveryPixelIsLeftAsItWas() throws Exception {
		assertThat(told(TellingPictures.screenshot())).as("the control").isTrue();
		byte[] clean = Cleaner.clean(TellingPictures.screenshot());
		assertThat(told(clean)).isFalse();
		assertThat(text(clean)).startsWith("\u0089PNG").doesNotContain("tEXt", "iTXt", "tIME");
		BufferedImage picture = TellingPictures.picture();
		int[] before = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		assertThat(read(clean).getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
			.isEqualTo(before);
	}

	@Test
	void aPictureOfTheWebBecomesAJpeg() throws Exception {
		assertThat(told(TellingPictures.webp())).as("the control").isTrue();
		byte[] clean = Cleaner.clean(TellingPictures.webp());
		assertThat(told(clean)).isFalse();
		assertThat(text(clean)).startsWith("\u00FF\u00D8");
		assertThat(read(clean).getWidth()).isEqualTo(1);
	}

	@Test
	void ofADocumentThePagesAreLeft() throws Exception {
		byte[] document = TellingDocuments.document();
		assertThat(told(document)).as("the control").isTrue();
		byte[] clean = Cleaner.clean(document);
		assertThat(told(clean)).isFalse();
		assertThat(holds(document, TellingPictures.latitude())).as("the control: of the picture on it").isTrue();
		assertThat(holds(clean, TellingPictures.latitude())).isFalse();
		assertThat(text(clean)).doesNotContain("/Metadata", "/JavaScript", "/EmbeddedFile", "/Author", "/LastModified",
				"/Info", "Exif");
		try (PDDocument before = Loader.loadPDF(document); PDDocument after = Loader.loadPDF(clean)) {
			assertThat(new PDFTextStripper().getText(after)).isEqualTo(new PDFTextStripper().getText(before))
				.contains("The left arm", "The second page");
			assertThat(after.getNumberOfPages()).isEqualTo(2);
			assertThat(new PDFRenderer(after).renderImage(0).getRGB(80, 280))
				.isEqualTo(new PDFRenderer(before).renderImage(0).getRGB(80, 280))
				.isNotEqualTo(Color.WHITE.getRGB());
		}
	}

	@Test
	void whatWasFilledIntoAFormStandsOnItsPage() throws Exception {
		assertThat(told(TellingDocuments.form())).as("the control: the name of its field").isTrue();
		byte[] clean = Cleaner.clean(TellingDocuments.form());
		assertThat(told(clean)).isFalse();
		try (PDDocument after = Loader.loadPDF(clean)) {
			assertThat(after.getDocumentCatalog().getAcroForm()).isNull();
			assertThat(new PDFTextStripper().getText(after)).contains("The left arm");
		}
	}

	@Test
	void whatCannotBeCleanedIsNamed() {
		assertThat(fault(TellingPictures.bomb())).isEqualTo(Fault.TOO_LARGE);
		assertThat(fault(TellingDocuments.locked())).isEqualTo(Fault.LOCKED);
		byte[] photograph = TellingPictures.photograph();
		byte[] document = TellingDocuments.document();
		for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(photograph, 40), TellingPictures.sound(),
				Arrays.copyOf(document, 20), "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII))) {
			assertThat(fault(damaged)).isEqualTo(Fault.UNREADABLE);
		}
	}

	@Test
	void whatTheProgramEndsWithSaysWhy() {
		for (Fault fault : Fault.values()) {
			assertThat(Fault.of(fault.exit())).isEqualTo(fault);
		}
		assertThat(List.of(Fault.of(3), Fault.of(137))).as("memory and time").containsOnly(Fault.TOO_LARGE);
		assertThat(Fault.of(134)).as("a decoder that broke").isEqualTo(Fault.UNREADABLE);
	}

	private static Fault fault(byte[] content) {
		NotCleaned refused = catchThrowableOfType(NotCleaned.class, () -> Cleaner.clean(content));
		assertThat(refused).isNotNull();
		return refused.fault();
	}

	private static void assertSame(BufferedImage one, BufferedImage other) {
		assertThat(List.of(one.getWidth(), one.getHeight())).containsExactly(other.getWidth(), other.getHeight());
		for (int x : List.of(2, other.getWidth() - 3)) {
			Color here = new Color(one.getRGB(x, 5));
			Color there = new Color(other.getRGB(x, 5));
			assertThat(Math.abs(here.getRed() - there.getRed()) + Math.abs(here.getBlue() - there.getBlue()))
				.isLessThan(SAME_COLOUR);
		}
	}

	private static BufferedImage read(byte[] picture) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(picture));
	}

	private static boolean told(byte[] content) {
		return text(content).contains(TellingPictures.TOLD);
	}

	private static boolean holds(byte[] content, byte[] part) {
		return text(content).contains(text(part));
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1);
	}

}
