package ke.njia.exchange.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip archive, read and never unpacked: nothing is written, so no name in it can lead
 * anywhere. What unpacks to more than a register can be is refused while it is read, for
 * what an archive says of its own sizes need not be true.
 */
final class Archive {

	/** Bytes of everything in it. */
	static final long MOST_BYTES = 256L * 1024 * 1024;

	/** Times an archive may grow; tables of a register pack about ten to one. */
	static final long MOST_TIMES = 100;

	/** Bytes up to which nobody minds how well they were packed. */
	static final long SMALL = 1024L * 1024;

	static final int MOST_ENTRIES = 200;

	private Archive() {
	}

	static boolean isArchive(byte[] content) {
		return content.length > 1 && content[0] == 'P' && content[1] == 'K';
	}

	/** Reads every file in it, by name, in its own order. */
	static void read(byte[] content, BiConsumer<String, InputStream> each) {
		Unpacking unpacking = new Unpacking(content);
		try (ZipInputStream archive = new ZipInputStream(unpacking.packed())) {
			int entries = 0;
			for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				if (++entries > MOST_ENTRIES) {
					throw new FileRefused(FileRefused.Code.FILE_TOO_LARGE);
				}
				InputStream bytes = unpacking.bounded(archive);
				if (!entry.isDirectory()) {
					each.accept(entry.getName(), bytes);
				}
				bytes.transferTo(java.io.OutputStream.nullOutputStream());
			}
			if (entries == 0) {
				throw new FileRefused(FileRefused.Code.FILE_ARCHIVE);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new FileRefused(FileRefused.Code.FILE_ARCHIVE);
		}
	}

	/** Counts what is unpacked of one archive. */
	private static final class Unpacking {

		private final byte[] content;

		private long unpacked;

		Unpacking(byte[] content) {
			this.content = content;
		}

		InputStream packed() {
			return new ByteArrayInputStream(this.content);
		}

		/** An entry to its end; whoever reads it cannot close the archive. */
		InputStream bounded(InputStream entry) {
			return new FilterInputStream(entry) {

				@Override
				public int read() throws IOException {
					int value = super.read();
					count((value < 0) ? 0 : 1);
					return value;
				}

				@Override
				public int read(byte[] buffer, int offset, int length) throws IOException {
					int count = super.read(buffer, offset, length);
					count(Math.max(0, count));
					return count;
				}

				@Override
				public void close() {
				}
			};
		}

		private void count(int bytes) {
			this.unpacked += bytes;
			boolean swelling = this.unpacked > SMALL && this.unpacked > MOST_TIMES * this.content.length;
			if (swelling || this.unpacked > MOST_BYTES) {
				throw new FileRefused(FileRefused.Code.FILE_TOO_LARGE);
			}
		}

	}

}
