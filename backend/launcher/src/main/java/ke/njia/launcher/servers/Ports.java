package ke.njia.launcher.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Ports of this machine, on loopback only.
 */
public final class Ports {

	private Ports() {
	}

	/** A port that nobody listens on now. Another program may still take it first. */
	public static int free() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new ServerFailure("This machine has no free port.", ex);
		}
	}

	/** Whether a server could listen on the port at this moment. */
	public static boolean available(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress("127.0.0.1", port), 1);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
