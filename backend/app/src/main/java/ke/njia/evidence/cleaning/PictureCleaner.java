package ke.njia.evidence.cleaning;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Paints a picture anew: its pixels, upright and in the colours of the screen (sRGB), and
 * nothing else of the file. Of several pictures in one file the first one is painted.
 */
final class PictureCleaner {

	/**
	 * Pixels of a picture. Ours: four times what a telephone's camera takes by itself.
	 */
	static final long MOST_PIXELS = 40_000_000;

	/** Of a JPEG: no loss is seen. Ours. */
	private static final float QUALITY = 0.92F;

	private static final String PNG = "png";

	private static final String JPEG = "jpeg";

	private PictureCleaner() {
	}

	static byte[] clean(byte[] content) throws IOException, NotCleaned {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new NotCleaned(Fault.UNREADABLE);
			}
			ImageReader reader = readers.next();
			boolean png = reader.getFormatName().equalsIgnoreCase(PNG);
			// What a PNG tells beside its pixels is not even looked at.
			reader.setInput(in, false, png);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
				throw new NotCleaned(Fault.TOO_LARGE);
			}
			BufferedImage painted = painted(reader.read(0), png ? "" : Orientation.of(reader));
			return written(painted, (png || painted.getColorModel().hasAlpha()) ? PNG : JPEG);
		}
	}

	private static BufferedImage painted(BufferedImage picture, String orientation) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		boolean turned = Orientation.isTurned(orientation);
		BufferedImage canvas = new BufferedImage(turned ? height : width, turned ? width : height,
				picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D brush = canvas.createGraphics();
		brush.setComposite(AlphaComposite.Src);
		brush.drawImage(picture, Orientation.transform(orientation, width, height), null);
		brush.dispose();
		return canvas;
	}

	private static byte[] written(BufferedImage picture, String form) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName(form).next();
		ImageWriteParam how = writer.getDefaultWriteParam();
		if (form.equals(JPEG)) {
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(QUALITY);
		}
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), how);
		}
		return bytes.toByteArray();
	}

}
