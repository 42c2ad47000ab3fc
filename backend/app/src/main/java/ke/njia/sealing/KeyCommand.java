package ke.njia.sealing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is done to a master key outside the portal, on a machine that its keepers trust:
 * made, cut into shares, given a new primary. <pre>
 * java -cp portal.jar ke.njia.sealing.KeyCommand new|split|rotate FILE
 * </pre>
 */
public final class KeyCommand {

	private static final String USAGE = "Usage: new FILE | split FILE | rotate FILE";

	private KeyCommand() {
	}

	public static void main(String[] arguments) throws IOException {
		System.exit(run(System.out, arguments));
	}

	static int run(PrintStream out, String... arguments) throws IOException {
		if (arguments.length != 2) {
			out.println(USAGE);
			return 2;
		}
		Path file = Path.of(arguments[1]);
		try {
			return switch (arguments[0]) {
				case "new" -> create(out, file);
				case "split" -> split(out, file);
				case "rotate" -> rotate(out, file);
				default -> {
					out.println(USAGE);
					yield 2;
				}
			};
		}
		catch (WrongMasterKey ex) {
			out.println(ex.getMessage());
			return 1;
		}
	}

	private static int create(PrintStream out, Path file) throws IOException {
		try {
			DurableFile.create(file, MasterKeyText.of(Keyset.random()));
			out.println("Made a master key: " + file);
			return 0;
		}
		catch (FileAlreadyExistsException ex) {
			out.println(file + " is there already, and was left as it is.");
			return 1;
		}
	}

	/** Checks that the shares do give the key before anybody relies on them. */
	private static int split(PrintStream out, Path file) throws IOException {
		byte[] text = Files.readAllBytes(file);
		MasterKeyText.parse(text);
		var shares = Shares.of(text);
		Map<Integer, byte[]> some = shares.stream()
			.skip(Shares.MADE - Shares.NEEDED)
			.map((line) -> Shares.parse(line).orElseThrow())
			.collect(Collectors.toMap(Shares.Share::number, Shares.Share::part));
		MasterKeyText.parse(Shares.join(some));
		shares.forEach(out::println);
		return 0;
	}

	private static int rotate(PrintStream out, Path file) throws IOException {
		DurableFile.replace(file, MasterKeyText.of(MasterKeyText.read(file).rotated()));
		out.println("The master key has a new primary. Start the portal again: it wraps all keys anew.");
		return 0;
	}

}
