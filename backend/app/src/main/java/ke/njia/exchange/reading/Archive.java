package ke.njia.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip archive, read and never unpacked: nothing is written, so no name in it can lead
 * anywhere. What unpacks to more than a register can be is refused while it is read, for
 * what an archive says of its own sizes need not be true.
 */
final class Archive {

	/** Bytes of everything in it. */
	static final long MOST_BYTES = 256L * 1024 * 1024;

	/** Times an entry may grow; tables of a register pack about ten to one. */
	static final long MOST_TIMES = 100;

	/** Bytes up to which nobody minds how well they were packed. */
	static final long SMALL = 1024L * 1024;

	static final int MOST_ENTRIES = 200;

	private static final int FIRST = 'P';

	private static final int SECOND = 'K';

	private Archive() {
	}

	static boolean isArchive(Path file) {
		try (InputStream bytes = Files.newInputStream(file)) {
			return bytes.read() == FIRST && bytes.read() == SECOND;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads every file in it, by name. */
	static void read(Path file, BiConsumer<String, InputStream> each) {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			List<? extends ZipEntry> entries = archive.stream()
				.filter((entry) -> !entry.isDirectory())
				.limit(MOST_ENTRIES + 1L)
				.sorted(Comparator.comparing(ZipEntry::getName))
				.toList();
			if (entries.size() > MOST_ENTRIES) {
				throw new FileRefused(FileRefused.Code.FILE_TOO_LARGE);
			}
			Budget budget = new Budget();
			for (ZipEntry entry : entries) {
				try (InputStream bytes = budget.bounded(archive.getInputStream(entry), entry.getCompressedSize())) {
					each.accept(entry.getName(), bytes);
				}
			}
		}
		catch (IOException ex) {
			throw new FileRefused(FileRefused.Code.FILE_ARCHIVE);
		}
	}

	/** What may still be unpacked of one archive. */
	private static final class Budget {

		private long left = MOST_BYTES;

		InputStream bounded(InputStream bytes, long packed) {
			return new FilterInputStream(bytes) {

				private long read;

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

				private void count(int bytes) {
					this.read += bytes;
					Budget.this.left -= bytes;
					boolean swelling = this.read > SMALL && this.read > MOST_TIMES * Math.max(1, packed);
					if (swelling || Budget.this.left < 0) {
						throw new FileRefused(FileRefused.Code.FILE_TOO_LARGE);
					}
				}
			};
		}

	}

}
