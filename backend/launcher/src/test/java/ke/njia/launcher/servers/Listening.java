package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a process listens, read from the Linux kernel's own tables.
 */
final class Listening {

	private static final String LISTEN = "0A";

	private Listening() {
	}

	static List<InetAddress> addresses(long pid) throws IOException {
		Set<String> sockets = sockets(pid);
		List<InetAddress> addresses = new ArrayList<>();
		for (String table : List.of("tcp", "tcp6")) {
			for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
				String[] words = line.strip().split("\\s+");
				if (words[3].equals(LISTEN) && sockets.contains("socket:[" + words[9] + "]")) {
					addresses.add(address(words[1].split(":")[0]));
				}
			}
		}
		return addresses;
	}

	private static Set<String> sockets(long pid) throws IOException {
		try (var open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
			return open.map(Listening::target).collect(Collectors.toSet());
		}
	}

	private static String target(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor).toString();
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** The kernel prints each group of four bytes with the last byte first. */
	private static InetAddress address(String hexadecimal) throws IOException {
		byte[] printed = HexFormat.of().parseHex(hexadecimal);
		byte[] address = new byte[printed.length];
		for (int index = 0; index < printed.length; index++) {
			address[index] = printed[index / 4 * 4 + 3 - index % 4];
		}
		return InetAddress.getByAddress(address);
	}

}
