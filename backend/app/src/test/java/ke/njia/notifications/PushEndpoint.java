package ke.njia.notifications;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;

/**
 * A push service on this machine: it keeps what it is sent, and answers as it is told to,
 * 201 otherwise.
 */
final class PushEndpoint implements AutoCloseable {

	private static final int CREATED = 201;

	private final List<Sent> heard = new CopyOnWriteArrayList<>();

	private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

	private final HttpServer server;

	private PushEndpoint(HttpServer server) {
		this.server = server;
	}

	static PushEndpoint start() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		PushEndpoint service = new PushEndpoint(server);
		server.createContext("/", (exchange) -> {
			Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
			exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
			service.heard.add(new Sent(headers, exchange.getRequestBody().readAllBytes()));
			Integer answer = service.answers.poll();
			exchange.sendResponseHeaders((answer != null) ? answer : CREATED, -1);
			exchange.close();
		});
		server.start();
		return service;
	}

	String origin() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	String endpoint() {
		return origin() + "/send/a-browser";
	}

	PushEndpoint answering(int status) {
		this.answers.add(status);
		return this;
	}

	List<Sent> heard() {
		return this.heard;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	/**
	 * What was sent.
	 *
	 * @param headers by name
	 * @param body encrypted
	 */
	record Sent(Map<String, String> headers, byte[] body) {
	}

}
