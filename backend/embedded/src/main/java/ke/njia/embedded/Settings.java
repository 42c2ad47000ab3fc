package ke.njia.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Every setting that differs from Neo4j's own choice, and why.
 */
final class Settings {

	private static final long PAGE_CACHE = 64L << 20;

	/** A query that runs longer than this has lost its reader. */
	private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

	private Settings() {
	}

	static DatabaseManagementServiceBuilder of(Path home, int port) {
		DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home);
		doors(builder, new SocketAddress("127.0.0.1", port));
		silence(builder);
		reach(builder, home);
		resources(builder);
		return builder;
	}

	/** One door, on loopback, locked. */
	private static void doors(DatabaseManagementServiceBuilder builder, SocketAddress bolt) {
		builder.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, bolt)
			.setConfig(BoltConnector.advertised_address, bolt)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true);
	}

	/** Nothing is reported outside, and no query with a person's data reaches a log. */
	private static void silence(DatabaseManagementServiceBuilder builder) {
		builder.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
			.setConfig(GraphDatabaseSettings.log_queries_transactions_level, GraphDatabaseSettings.LogQueryLevel.OFF)
			.setConfig(GraphDatabaseSettings.log_queries_parameter_logging_enabled, false);
	}

	/**
	 * LOAD CSV could otherwise turn one injected query into a request to any address, or
	 * into a read of any file. The list allows no procedure of a plug-in; Neo4j's own
	 * procedures it cannot forbid.
	 */
	private static void reach(DatabaseManagementServiceBuilder builder, Path home) {
		builder.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseSettings.load_csv_file_url_root, home.resolve("import"))
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist,
					List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
			.setConfig(GraphDatabaseSettings.plugin_dir, home.resolve("plugins"))
			.setConfig(GraphDatabaseSettings.procedure_allowlist, List.of("dbms.components"))
			.setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of());
	}

	/**
	 * Stopping takes ten seconds unless the network layer is told that one is enough.
	 */
	private static void resources(DatabaseManagementServiceBuilder builder) {
		builder.setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
			.setConfig(GraphDatabaseSettings.transaction_timeout, LONGEST_TRANSACTION)
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1));
	}

}
