package ke.njia.launcher.servers;

import java.nio.file.Path;
import java.util.List;

/**
 * A file in which the virtual machine keeps the classes that a program loads. It writes
 * the file when the program first stops, which then takes a few seconds longer, and reads
 * it at each later start, which then costs a third less. A file that does not fit the
 * class path is made again.
 *
 * @param file where it lies; its name must change with the content of the class path
 */
record ClassArchive(Path file) {

	List<String> options() {
		return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + this.file, "-Xlog:cds=off",
				"-Xlog:cds+dynamic=off");
	}

}
