package ke.njia.evidence.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Goes through all that a PDF still reaches, and takes out at any depth what programs add
 * (ISO 32000-2): descriptions, private data, dates, other files, places on the map, and
 * what cameras wrote into pictures on its pages.
 */
final class PdfSweep {

	private static final List<COSName> ADDED = Stream
		.of("Metadata", "PieceInfo", "LastModified", "AF", "EF", "JS", "AA", "OPI", "Measure", "PtData", "Thumb",
				"Alternates", "Ref", "Usage", "Creator", "CreatorInfo", "Author", "Producer", "CreationDate", "ModDate")
		.map(COSName::getPDFName)
		.toList();

	/** A stream whose bytes lie in another file. */
	private static final List<COSName> ELSEWHERE = Stream.of("F", "FFilter", "FDecodeParms")
		.map(COSName::getPDFName)
		.toList();

	private static final List<String> JPEG = List.of(COSName.DCT_DECODE.getName(),
			COSName.DCT_DECODE_ABBREVIATION.getName());

	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Deque<COSBase> waiting = new ArrayDeque<>();

	private PdfSweep() {
	}

	static void of(COSDictionary root) throws IOException, NotCleaned {
		PdfSweep sweep = new PdfSweep();
		sweep.meet(root);
		while (!sweep.waiting.isEmpty()) {
			sweep.visit(sweep.waiting.removeLast());
		}
	}

	private void meet(COSBase met) {
		COSBase thing = (met instanceof COSObject reference) ? reference.getObject() : met;
		if (thing != null && this.seen.add(thing)) {
			this.waiting.addLast(thing);
		}
	}

	private void visit(COSBase thing) throws IOException, NotCleaned {
		if (thing instanceof COSStream stream) {
			ELSEWHERE.forEach(stream::removeItem);
			clean(stream);
		}
		if (thing instanceof COSDictionary dictionary) {
			ADDED.forEach(dictionary::removeItem);
			dictionary.getValues().forEach(this::meet);
		}
		if (thing instanceof COSArray array) {
			array.forEach(this::meet);
		}
	}

	private static void clean(COSStream stream) throws IOException, NotCleaned {
		List<COSName> filters = new PDStream(stream).getFilters();
		// JPEG 2000 holds descriptions of its own, and no library here writes it.
		if (filters.contains(COSName.JPX_DECODE)) {
			throw new NotCleaned(Fault.UNREADABLE);
		}
		if (!filters.isEmpty() && JPEG.contains(filters.getLast().getName())) {
			replace(stream);
		}
	}

	/** What lay around the JPEG goes too. */
	private static void replace(COSStream stream) throws IOException, NotCleaned {
		byte[] picture;
		try (InputStream jpeg = new PDStream(stream).createInputStream(JPEG)) {
			picture = JpegSegments.pictureOf(jpeg.readAllBytes());
		}
		if (stream.getDictionaryObject(COSName.DECODE_PARMS) instanceof COSArray several) {
			stream.setItem(COSName.DECODE_PARMS, several.getObject(several.size() - 1));
		}
		stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
		try (OutputStream raw = stream.createRawOutputStream()) {
			raw.write(picture);
		}
	}

}
