package ke.njia.evidence.cleaning;

import java.io.IOException;
import java.util.Arrays;

/**
 * The program: takes one file from its standard input and gives the clean copy to its
 * standard output, or ends with the number of a {@link Fault}. It says nothing else.
 */
public final class Cleaner {

	private static final byte[] PDF = { '%', 'P', 'D', 'F', '-' };

	private Cleaner() {
	}

	/** Cleans what comes in. */
	public static void main(String[] arguments) throws IOException {
		try {
			System.out.write(clean(System.in.readAllBytes()));
			System.out.flush();
		}
		catch (NotCleaned ex) {
			System.exit(ex.fault().exit());
		}
	}

	/**
	 * The clean copy of a picture or a PDF.
	 * @throws NotCleaned when none can be made
	 */
	static byte[] clean(byte[] content) throws NotCleaned {
		try {
			return Arrays.equals(content, 0, Math.min(PDF.length, content.length), PDF, 0, PDF.length)
					? PdfCleaner.clean(content) : PictureCleaner.clean(content);
		}
		// Decoders meet damage with every kind of failure there is.
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw new NotCleaned(Fault.UNREADABLE);
		}
	}

}
