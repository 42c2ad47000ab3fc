package ke.njia.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection, HTTP/1.1, as little work as a client can do: what the client costs
 * is taken from both sides alike, and from the faster one most.
 */
final class Connection implements AutoCloseable {

	private final Socket socket;

	private final InputStream in;

	private final OutputStream out;

	Connection(URI uri) throws IOException {
		this.socket = new Socket(uri.getHost(), uri.getPort());
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 65_536);
		this.out = this.socket.getOutputStream();
	}

	/** A whole request, ready to be sent. */
	static byte[] request(URI uri, String token, String body) {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		String head = "POST %s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\nAccept: application/json\r\n%sContent-Length: %d\r\n\r\n"
			.formatted(uri.getPath(), uri.getHost(), uri.getPort(),
					token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n", content.length);
		byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
		byte[] whole = new byte[bytes.length + content.length];
		System.arraycopy(bytes, 0, whole, 0, bytes.length);
		System.arraycopy(content, 0, whole, bytes.length, content.length);
		return whole;
	}

	/**
	 * Sends and waits for the whole answer.
	 * @throws IllegalStateException when it is not a good one
	 */
	byte[] ask(byte[] request) throws IOException {
		this.out.write(request);
		this.out.flush();
		String status = line();
		if (!status.startsWith("HTTP/1.1 200")) {
			throw new IllegalStateException(status);
		}
		int length = -1;
		boolean chunked = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase(Locale.ROOT);
			length = lower.startsWith("content-length:") ? Integer.parseInt(lower.substring(15).strip()) : length;
			chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
		}
		return chunked ? chunks() : this.in.readNBytes(length);
	}

	private byte[] chunks() throws IOException {
		byte[] whole = {};
		for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			byte[] longer = java.util.Arrays.copyOf(whole, whole.length + size);
			this.in.readNBytes(longer, whole.length, size);
			whole = longer;
			line();
		}
		line();
		return whole;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder(64);
		for (int read = this.in.read(); read != '\n'; read = this.in.read()) {
			if (read < 0) {
				throw new IOException("The server ended the connection.");
			}
			if (read != '\r') {
				line.append((char) read);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
