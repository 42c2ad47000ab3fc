package ke.njia.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The opponent: the JDK's HTTP server, virtual threads, the official driver, one Cypher.
 * No sign-in, no rules, no GraphQL: as little as an answer can cost. A process of its
 * own.
 */
public final class BareServer {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Driver driver;

	private final String statement;

	private BareServer(Driver driver, String statement) {
		this.driver = driver;
		this.statement = statement;
	}

	/** Arguments: port, Bolt address; the password is in the environment. */
	public static void main(String[] arguments) throws IOException {
		Driver driver = GraphDatabase.driver(arguments[1], AuthTokens.basic("neo4j", System.getenv("BENCH_PASSWORD")));
		driver.verifyConnectivity();
		HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		Map.of("/directory", Question.CYPHER, "/route", RouteQuestion.ROUTE, "/three-hops", RouteQuestion.THREE_HOPS)
			.forEach((path, statement) -> server.createContext(path, new BareServer(driver, statement)::answer));
		server.start();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			Map<String, Object> parameters = JSON.readValue(exchange.getRequestBody(), new TypeReference<>() {
			});
			byte[] body = JSON.writeValueAsBytes(this.driver.executableQuery(this.statement)
				.withParameters(parameters)
				.withConfig(QueryConfig.builder().withDatabase("neo4j").withRouting(RoutingControl.READ).build())
				.execute()
				.records()
				.stream()
				.findFirst()
				.map(Record::asMap)
				.orElse(Map.of()));
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

}
