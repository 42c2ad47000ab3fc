package ke.njia.evidence.cleaning;

import java.awt.geom.AffineTransform;
import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * How a picture is to be turned to stand as it was seen: the values of ImageOrientation
 * in Java's standard image metadata as its reader gives them, which turn
 * counter-clockwise and then flip.
 */
final class Orientation {

	private static final String NORMAL = "Normal";

	private Orientation() {
	}

	/** What the picture says of itself. */
	static String of(ImageReader reader) throws IOException {
		IIOMetadata metadata = reader.getImageMetadata(0);
		if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
			return NORMAL;
		}
		Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
		NodeList said = ((Element) root).getElementsByTagName("ImageOrientation");
		return (said.getLength() > 0) ? ((Element) said.item(0)).getAttribute("value") : NORMAL;
	}

	/** Whether its width becomes its height. */
	static boolean isTurned(String orientation) {
		return orientation.endsWith("90") || orientation.endsWith("270");
	}

	/** What brings each pixel to its place. */
	static AffineTransform transform(String orientation, int width, int height) {
		return switch (orientation) {
			case "FlipH" -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case "Rotate180" -> new AffineTransform(-1, 0, 0, -1, width, height);
			case "FlipV" -> new AffineTransform(1, 0, 0, -1, 0, height);
			case "FlipVRotate90" -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case "Rotate270" -> new AffineTransform(0, 1, -1, 0, height, 0);
			case "FlipHRotate90" -> new AffineTransform(0, -1, -1, 0, height, width);
			case "Rotate90" -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
