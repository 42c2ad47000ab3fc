package ke.njia.appeals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.RandomId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A letter with its annexes in it as one PDF that opens with a password alone (AES-256):
 * what a mailbox may carry. Any reader of PDF opens it; it stays readable aloud.
 */
final class LockedLetter {

	private static final int KEY_BITS = 256;

	private LockedLetter() {
	}

	/**
	 * Locks a letter.
	 * @param annexes what goes along, by its form and bytes
	 */
	static byte[] of(byte[] letter, List<Enclosure> annexes, LetterPassword password) {
		try (PDDocument document = Loader.loadPDF(letter); ByteArrayOutputStream locked = new ByteArrayOutputStream()) {
			if (!annexes.isEmpty()) {
				enclose(document, annexes);
			}
			document.protect(policy(password));
			document.save(locked);
			return locked.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Nobody has the owner's password: there is nothing it would allow. */
	private static StandardProtectionPolicy policy(LetterPassword password) {
		StandardProtectionPolicy policy = new StandardProtectionPolicy(RandomId.next(), password.value(),
				AccessPermission.getOwnerAccessPermission());
		policy.setEncryptionKeyLength(KEY_BITS);
		return policy;
	}

	private static void enclose(PDDocument document, List<Enclosure> annexes) throws IOException {
		Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
		for (Enclosure annex : annexes) {
			String name = "annex-" + (files.size() + 1) + "." + annex.suffix();
			files.put(name, file(document, name, annex));
		}
		PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
		tree.setNames(files);
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(tree);
		document.getDocumentCatalog().setNames(names);
	}

	private static PDComplexFileSpecification file(PDDocument document, String name, Enclosure annex)
			throws IOException {
		PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(annex.content()));
		content.setSubtype(annex.mediaType());
		content.setSize(annex.content().length);
		PDComplexFileSpecification file = new PDComplexFileSpecification();
		file.setFile(name);
		file.setFileUnicode(name);
		file.setEmbeddedFile(content);
		return file;
	}

}
