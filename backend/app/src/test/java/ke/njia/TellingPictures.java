package ke.njia;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/**
 * Pictures and sounds as devices write them, with what these tell beside what is seen:
 * every such word holds {@link #TOLD}. Where a photograph was taken it says in figures,
 * {@link #latitude()}.
 */
public final class TellingPictures {

	/** What must not be found again. */
	public static final String TOLD = "Bulla Iftin 4b7e";

	/** Width of the pictures; their height is half of it. */
	public static final int WIDTH = 64;

	private static final int TURNED = 6;

	private TellingPictures() {
	}

	/** Half red, half blue, so that it is seen how it is turned. */
	public static BufferedImage picture() {
		BufferedImage picture = new BufferedImage(WIDTH, WIDTH / 2, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D brush = picture.createGraphics();
		brush.setColor(Color.RED);
		brush.fillRect(0, 0, WIDTH / 2, WIDTH / 2);
		brush.setColor(Color.BLUE);
		brush.fillRect(WIDTH / 2, 0, WIDTH / 2, WIDTH / 2);
		brush.dispose();
		return picture;
	}

	/**
	 * A photograph taken with the telephone held upright: device, place, a comment, and
	 * something behind its end.
	 */
	public static byte[] photograph() {
		return photograph(TURNED);
	}

	/** The same, held in one of the eight ways of Exif. */
	public static byte[] photograph(int orientation) {
		byte[] plain = written(picture(), "jpeg");
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.write(plain, 0, 2);
		segment(whole, 0xE1, exif(orientation));
		segment(whole, 0xE1,
				ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + TOLD + "</x:xmpmeta>"));
		segment(whole, 0xFE, ascii(TOLD));
		whole.write(plain, 2, plain.length - 2);
		whole.writeBytes(ascii(TOLD));
		return whole.toByteArray();
	}

	/** The bytes of the latitude in {@link #photograph()}. */
	public static byte[] latitude() {
		return rationals(0, 27, 1139).array();
	}

	/** One pixel as the web likes it, with a place. */
	public static byte[] webp() {
		byte[] pixel = Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");
		byte[] exif = exif(1);
		int length = 4 + 18 + (pixel.length - 12) + 8 + exif.length;
		return ByteBuffer.allocate(8 + length)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put(ascii("RIFF"))
			.putInt(length)
			.put(ascii("WEBPVP8X"))
			.putInt(10)
			.put(new byte[] { 8, 0, 0, 0, 0, 0, 0, 0, 0, 0 })
			.put(pixel, 12, pixel.length - 12)
			.put(ascii("EXIF"))
			.putInt(exif.length)
			.put(exif)
			.array();
	}

	/** A picture of a screen, with words in chunks. */
	public static byte[] screenshot() {
		byte[] plain = written(picture(), "png");
		int header = 8 + 25;
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.write(plain, 0, header);
		chunk(whole, "tEXt", ascii("Author\0" + TOLD));
		chunk(whole, "iTXt", ascii("Place\0\0\0\0\0" + TOLD));
		whole.write(plain, header, plain.length - header);
		return whole.toByteArray();
	}

	/** Says of itself that it has more pixels than anybody's memory. */
	public static byte[] bomb() {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.write(written(picture(), "png"), 0, 8);
		chunk(whole, "IHDR",
				ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put(new byte[] { 8, 2, 0, 0, 0 }).array());
		chunk(whole, "IDAT", new byte[16]);
		return whole.toByteArray();
	}

	/** A sound: nothing cleans it. */
	public static byte[] sound() {
		return ascii("#!AMR\n" + TOLD);
	}

	private static byte[] written(BufferedImage picture, String form) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(picture, form, bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Make, orientation and place (CIPA DC-008): three entries, of which one leads to
	 * two.
	 */
	private static byte[] exif(int orientation) {
		byte[] make = ascii(TOLD + "\0");
		int places = 8 + 2 + 3 * 12 + 4;
		int values = places + 2 + 2 * 12 + 4;
		ByteBuffer exif = ByteBuffer.allocate(6 + values + 24 + make.length).order(ByteOrder.LITTLE_ENDIAN);
		exif.put(ascii("Exif\0\0II")).putShort((short) 42).putInt(8);
		exif.putShort((short) 3);
		entry(exif, 0x010F, 2, make.length, values + 24);
		entry(exif, 0x0112, 3, 1, orientation);
		entry(exif, 0x8825, 4, 1, places);
		exif.putInt(0).putShort((short) 2);
		entry(exif, 1, 2, 2, 'S');
		entry(exif, 2, 5, 3, values);
		exif.putInt(0).put(latitude()).put(make);
		return exif.array();
	}

	private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
		exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	private static ByteBuffer rationals(int... values) {
		ByteBuffer bytes = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
		for (int value : values) {
			bytes.putInt(value).putInt(100);
		}
		return bytes;
	}

	private static void segment(ByteArrayOutputStream jpeg, int marker, byte[] content) {
		jpeg.write(0xFF);
		jpeg.write(marker);
		jpeg.write((content.length + 2) >> Byte.SIZE);
		jpeg.write(content.length + 2);
		jpeg.writeBytes(content);
	}

	private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
		byte[] named = ByteBuffer.allocate(4 + content.length).put(ascii(name)).put(content).array();
		CRC32 sum = new CRC32();
		sum.update(named);
		png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
		png.writeBytes(named);
		png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
