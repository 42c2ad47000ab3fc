package ke.njia.evidence.cleaning;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The program: takes one file from its standard input and gives the clean copy to its
 * standard output, or ends with the number of a {@link Fault}. It says nothing else.
 */
public final class Cleaner {

	private static final byte[] PDF = { '%', 'P', 'D', 'F', '-' };

	private Cleaner() {
	}

	/** Cleans what comes in. What libraries print must not come between its bytes. */
	public static void main(String[] arguments) throws IOException {
		System.setOut(System.err);
		try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
			out.write(clean(System.in.readAllBytes()));
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
