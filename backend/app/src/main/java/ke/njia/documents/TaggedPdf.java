package ke.njia.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.springframework.stereotype.Component;

/**
 * Prints pages as tagged PDF that a screen reader reads (PDF/UA), with its fonts in it.
 * Nothing is fetched from anywhere, and the library says nothing to the log: it would say
 * words of the document.
 */
@Component
public class TaggedPdf {

	static {
		XRLog.setLoggingEnabled(false);
	}

	private final DocumentFonts fonts;

	public TaggedPdf(DocumentFonts fonts) {
		this.fonts = fonts;
	}

	/**
	 * The document, as bytes of a PDF.
	 * @param html well-formed, every value escaped, its font family {@code Letter}
	 */
	public byte[] print(String html) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.useUriResolver((base, uri) -> null);
		builder.withProducer("Njia");
		this.fonts.embed(builder);
		builder.withHtmlContent(html, null);
		builder.toStream(out);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
