package ke.njia.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What must not happen, whatever is asked: a fault of the portal's own, a trace of its
 * code in an answer, a change of what is stored, a call to anywhere.
 */
final class Watch implements AutoCloseable {

	private static final Pattern CODE = Pattern.compile(
			"ke\\.njia\\.|java\\.(lang|util)\\.|\\.java:\\d|Exception|org\\.(spring|neo4j)|stackTrace|\"INTERNAL\"");

	/**
	 * Records of having been asked, and defenders and their networks, for any words are a
	 * good name of theirs and are kept sealed; nor roads and rules of clocks, whose
	 * reason or source any words are; nor deputies, who offer themselves by a key alone;
	 * everything else must stay as it was.
	 */
	private static final String COUNT = """
			MATCH (n) WHERE NOT n:AuditLeaf|AuditNode|IdempotencyKey|Defender|HrdNetwork|TravelWindow|ClockRule|ClockBook|Deputy
			RETURN labels(n)[0] AS what, count(n) AS number
			UNION ALL
			MATCH (a)-[r]->(b) WHERE NOT a:AuditLeaf|Defender|HrdNetwork AND NOT b:AuditLeaf
			RETURN type(r) AS what, count(r) AS number
			""";

	private final List<String> faults = new ArrayList<>();

	private final AtomicInteger calls = new AtomicInteger();

	private final Neo4jClient neo4j;

	private final ServerSocket listener;

	private final Map<String, Long> before;

	Watch(Neo4jClient neo4j) {
		this.neo4j = neo4j;
		this.before = counts();
		try {
			this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.startVirtualThread(this::hear);
	}

	/** Where a call would be heard. */
	String address() {
		return "http://127.0.0.1:" + this.listener.getLocalPort() + "/heard";
	}

	/** Calls it, as a planted fault would; says whether it was heard. */
	boolean call() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.listener.getLocalPort())) {
			return socket.getInputStream().read() < 0 && this.calls.get() > 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a text shows something of the portal's own code. */
	static boolean shows(String text) {
		return CODE.matcher(text).find();
	}

	void look(String question, HttpResponse<String> answer) {
		if (answer.statusCode() >= 500 || shows(answer.body()) || shows(answer.headers().map().toString())) {
			this.faults.add(answer.statusCode() + " " + answer.body() + " to " + question);
		}
	}

	/** All that happened and must not have. */
	List<String> faults() {
		List<String> all = new ArrayList<>(this.faults);
		Map<String, Long> after = counts();
		if (!after.equals(this.before)) {
			all.add("Stored before: " + this.before + ", after: " + after);
		}
		if (this.calls.get() > 0) {
			all.add("Calls heard: " + this.calls.get());
		}
		return all;
	}

	@Override
	public void close() {
		this.neo4j.query("MATCH (w:TravelWindow) DETACH DELETE w").run(); // Others walk
																			// on these
																			// roads.
		try {
			this.listener.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void hear() {
		while (!this.listener.isClosed()) {
			try {
				Socket caller = this.listener.accept();
				this.calls.incrementAndGet();
				caller.close();
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		this.neo4j.query(COUNT)
			.fetch()
			.all()
			.forEach((row) -> counts.put(String.valueOf(row.get("what")), (Long) row.get("number")));
		return counts;
	}

}
