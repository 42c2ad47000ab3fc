package ke.njia.advocacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Files of recommendations as tests need them.
 */
final class Examples {

	static final String HEADER = "id,cycle,recommending_state,text,themes,response,source\n";

	static final String UPR_INFO = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\r";

	private Examples() {
	}

	/** Four invented rows in our layout. */
	static byte[] four() {
		try (InputStream file = Examples.class.getResourceAsStream("/advocacy/recommendations-example.csv")) {
			return Objects.requireNonNull(file).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** {@code NJIA_DATA}, or {@code shared/data} beside a directory above this one. */
	static Path real(String name) {
		String told = System.getenv("NJIA_DATA");
		Path data = (told != null) ? Path.of(told)
				: Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
					.map((directory) -> directory.resolve("shared/data"))
					.filter(java.nio.file.Files::isDirectory)
					.findFirst()
					.orElse(Path.of("shared/data"));
		return data.resolve("upr").resolve(name);
	}

}
