package ke.njia.evidence.cleaning;

import java.io.ByteArrayOutputStream;

/**
 * Takes out of a JPEG inside a PDF what is not the picture (ITU-T T.81, annex B): every
 * application's segment but Adobe's, which says how colours are to be read, every
 * comment, and whatever lies behind the end. The picture itself stays as it was
 * compressed.
 */
final class JpegSegments {

	private static final int START = 0xD8;

	private static final int END = 0xD9;

	private static final int SCAN = 0xDA;

	private static final int COMMENT = 0xFE;

	private static final int FIRST_APPLICATION = 0xE0;

	private static final int LAST_APPLICATION = 0xEF;

	private static final int ADOBE = 0xEE;

	/** Adobe's segment has one length. */
	private static final int ADOBE_LENGTH = 14;

	private static final int FIRST_RESTART = 0xD0;

	private static final int LAST_RESTART = 0xD7;

	private final byte[] jpeg;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private JpegSegments(byte[] jpeg) {
		this.jpeg = jpeg;
	}

	/**
	 * The picture alone.
	 * @throws NotCleaned when it is not made of segments
	 */
	static byte[] pictureOf(byte[] jpeg) throws NotCleaned {
		return new JpegSegments(jpeg).picture();
	}

	private byte[] picture() throws NotCleaned {
		if (marker(0) != START) {
			throw new NotCleaned(Fault.UNREADABLE);
		}
		this.kept.write(this.jpeg, 0, 2);
		int at = 2;
		while (marker(at) != END) {
			at = segment(at);
		}
		this.kept.write(this.jpeg, at, 2);
		return this.kept.toByteArray();
	}

	/** Where the next one begins; the pixels of a scan belong to its segment. */
	private int segment(int at) throws NotCleaned {
		int marker = marker(at);
		int length = (octet(at + 2) << Byte.SIZE) | octet(at + 3);
		int next = at + 2 + length;
		if (marker == SCAN) {
			next = endOfScan(next);
		}
		octet(next - 1);
		if (isOfThePicture(marker, length)) {
			this.kept.write(this.jpeg, at, next - at);
		}
		return next;
	}

	private int endOfScan(int from) throws NotCleaned {
		int at = from;
		while (octet(at) != 0xFF || isOfAScan(octet(at + 1))) {
			at++;
		}
		return at;
	}

	private static boolean isOfAScan(int second) {
		return second == 0 || second == 0xFF || (second >= FIRST_RESTART && second <= LAST_RESTART);
	}

	private static boolean isOfThePicture(int marker, int length) {
		boolean adobe = marker == ADOBE && length == ADOBE_LENGTH;
		return adobe || (marker != COMMENT && (marker < FIRST_APPLICATION || marker > LAST_APPLICATION));
	}

	private int marker(int at) throws NotCleaned {
		if (octet(at) != 0xFF) {
			throw new NotCleaned(Fault.UNREADABLE);
		}
		return octet(at + 1);
	}

	private int octet(int at) throws NotCleaned {
		if (at < 0 || at >= this.jpeg.length) {
			throw new NotCleaned(Fault.UNREADABLE);
		}
		return Byte.toUnsignedInt(this.jpeg[at]);
	}

}
