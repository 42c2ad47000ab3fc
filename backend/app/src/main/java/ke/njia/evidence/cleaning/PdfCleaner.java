package ke.njia.evidence.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Keeps of a PDF what is seen on its pages, by lists of what stays: neither who wrote it
 * with what, nor files in it, scripts, comments' words, links, bookmarks or tags, in
 * which programs put the names of files. Fields of a form become part of their page.
 */
final class PdfCleaner {

	private static final Set<COSName> OF_THE_TRAILER = Set.of(COSName.ROOT, COSName.SIZE);

	private static final Set<COSName> OF_THE_CATALOG = names("Type", "Pages", "Version", "Lang", "OCProperties",
			"PageLabels");

	private static final Set<COSName> OF_A_PAGE = names("Type", "Parent", "Kids", "Count", "Resources", "MediaBox",
			"CropBox", "BleedBox", "TrimBox", "ArtBox", "Rotate", "Contents", "Group", "Annots", "UserUnit");

	private static final Set<COSName> OF_A_MARK = names("Type", "Subtype", "Rect", "AP", "AS", "F", "OC");

	private static final Set<COSName> OF_ITS_LOOK = names("N");

	private PdfCleaner() {
	}

	static byte[] clean(byte[] content) throws IOException, NotCleaned {
		try (PDDocument document = Loader.loadPDF(content)) {
			document.setAllSecurityToBeRemoved(true);
			flatten(document);
			for (PDPage page : document.getPages()) {
				keepWhatIsSeen(page.getCOSObject());
			}
			COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
			keep(catalog, OF_THE_CATALOG);
			PdfSweep.of(catalog);
			keep(document.getDocument().getTrailer(), OF_THE_TRAILER);
			return saved(document);
		}
		catch (InvalidPasswordException ex) {
			throw new NotCleaned(Fault.LOCKED);
		}
	}

	private static void flatten(PDDocument document) throws IOException {
		PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
		if (form != null) {
			form.flatten();
		}
	}

	/**
	 * Not packed into streams of objects, so that everybody can look for what is left.
	 */
	private static byte[] saved(PDDocument document) throws IOException {
		ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
		document.save(cleaned, CompressParameters.NO_COMPRESSION);
		return cleaned.toByteArray();
	}

	private static void keepWhatIsSeen(COSDictionary page) {
		COSArray marks = new COSArray();
		for (COSDictionary mark : marks(page)) {
			keep(mark, OF_A_MARK);
			keep(mark.getCOSDictionary(COSName.AP), OF_ITS_LOOK);
			marks.add(mark);
		}
		page.setItem(COSName.ANNOTS, marks);
		for (COSDictionary node = page; node != null; node = node.getCOSDictionary(COSName.PARENT)) {
			keep(node, OF_A_PAGE);
		}
	}

	/** Those that look like something by themselves; a link or a note does not. */
	private static List<COSDictionary> marks(COSDictionary page) {
		List<COSDictionary> marks = new ArrayList<>();
		COSArray all = page.getCOSArray(COSName.ANNOTS);
		for (int number = 0; all != null && number < all.size(); number++) {
			COSBase mark = all.getObject(number);
			if (mark instanceof COSDictionary seen && seen.getCOSDictionary(COSName.AP) != null) {
				marks.add(seen);
			}
		}
		return marks;
	}

	private static void keep(COSDictionary dictionary, Set<COSName> names) {
		List<COSName> others = dictionary.keySet().stream().filter((name) -> !names.contains(name)).toList();
		others.forEach(dictionary::removeItem);
	}

	private static Set<COSName> names(String... names) {
		return Set.of(names).stream().map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
	}

}
