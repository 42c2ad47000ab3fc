package ke.njia;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * PDFs as programs write them, with what these tell beside what is seen: every such word
 * holds {@link TellingPictures#TOLD}.
 */
public final class TellingDocuments {

	private TellingDocuments() {
	}

	/**
	 * Two pages with an author, descriptions, an attachment, a script, a note, and a
	 * photograph on the first.
	 */
	public static byte[] document() {
		try (PDDocument document = new PDDocument()) {
			tell(document);
			page(document, "The left arm", true);
			page(document, "The second page", false);
			return saved(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A form as a doctor fills it in, whose field has a telling name. */
	public static byte[] form() {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			PDAcroForm form = new PDAcroForm(document);
			document.getDocumentCatalog().setAcroForm(form);
			PDResources fonts = new PDResources();
			fonts.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
			form.setDefaultResources(fonts);
			form.setDefaultAppearance("/Helv 12 Tf 0 g");
			PDTextField field = new PDTextField(form);
			field.setPartialName(TellingPictures.TOLD);
			form.setFields(List.of(field));
			PDAnnotationWidget place = field.getWidgets().getFirst();
			place.setRectangle(new PDRectangle(72, 700, 200, 20));
			place.setPage(page);
			page.setAnnotations(List.of(place));
			field.setValue("The left arm");
			return saved(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A PDF that opens with a password alone. */
	public static byte[] locked() {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "siri", new AccessPermission()));
			return saved(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] saved(PDDocument document) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		document.save(bytes, CompressParameters.NO_COMPRESSION);
		return bytes.toByteArray();
	}

	private static void tell(PDDocument document) throws IOException {
		document.getDocumentInformation().setAuthor(TellingPictures.TOLD);
		document.getDocumentInformation().setCreationDate(Calendar.getInstance());
		document.getDocumentCatalog().setMetadata(metadata(document));
		document.getDocumentCatalog()
			.setOpenAction(new PDActionJavaScript("app.alert('" + TellingPictures.TOLD + "')"));
		PDComplexFileSpecification file = new PDComplexFileSpecification();
		file.setFile(TellingPictures.TOLD);
		file.setEmbeddedFile(
				new PDEmbeddedFile(document, new ByteArrayInputStream(TellingPictures.ascii(TellingPictures.TOLD))));
		PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(Map.of(TellingPictures.TOLD, file));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(tree);
		document.getDocumentCatalog().setNames(names);
	}

	private static void page(PDDocument document, String words, boolean pictured) throws IOException {
		PDPage page = new PDPage();
		page.setMetadata(metadata(document));
		page.getCOSObject().setString(COSName.getPDFName("LastModified"), TellingPictures.TOLD);
		PDAnnotationText note = new PDAnnotationText();
		note.setRectangle(new PDRectangle(300, 700, 20, 20));
		note.setContents(TellingPictures.TOLD);
		note.setTitlePopup(TellingPictures.TOLD);
		page.setAnnotations(List.of(note));
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.beginText();
			content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
			content.newLineAtOffset(72, 700);
			content.showText(words);
			content.endText();
			if (pictured) {
				PDImageXObject photograph = PDImageXObject.createFromByteArray(document, TellingPictures.photograph(1),
						null);
				photograph.setMetadata(metadata(document));
				content.drawImage(photograph, 72, 500);
			}
		}
	}

	private static PDMetadata metadata(PDDocument document) throws IOException {
		return new PDMetadata(document,
				new ByteArrayInputStream(TellingPictures.ascii("<x:xmpmeta>" + TellingPictures.TOLD + "</x:xmpmeta>")));
	}

}
