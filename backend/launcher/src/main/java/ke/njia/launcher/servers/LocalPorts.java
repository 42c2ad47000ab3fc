package ke.njia.launcher.servers;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The three ports of a portal on one machine, each with the variable that changes it.
 *
 * @param portal {@code NJIA_PORT}, where people open it
 * @param keycloak {@code NJIA_KEYCLOAK_PORT}, where people sign in
 * @param neo4j {@code NJIA_BOLT_PORT}
 */
public record LocalPorts(int portal, int keycloak, int neo4j) {

	private static final int HIGHEST = 65_535;

	private static final int LOWEST = 1024;

	/** The usual ports, or those that the environment names. */
	public static LocalPorts of(Map<String, String> environment) {
		LocalPorts ports = new LocalPorts(port(environment, "NJIA_PORT", 8080),
				port(environment, "NJIA_KEYCLOAK_PORT", 8180), port(environment, "NJIA_BOLT_PORT", 7687));
		if (List.of(ports.portal, ports.keycloak, ports.neo4j).stream().distinct().count() < 3) {
			throw new ServerFailure("NJIA_PORT, NJIA_KEYCLOAK_PORT and NJIA_BOLT_PORT must be three different ports.");
		}
		return ports;
	}

	/**
	 * One sentence for each port that another program holds; empty if all are free.
	 */
	public List<String> taken() {
		return List
			.of(new Port("the portal", "NJIA_PORT", this.portal),
					new Port("Keycloak", "NJIA_KEYCLOAK_PORT", this.keycloak),
					new Port("Neo4j", "NJIA_BOLT_PORT", this.neo4j))
			.stream()
			.filter((port) -> !Ports.available(port.number))
			.map(Port::sentence)
			.toList();
	}

	private static int port(Map<String, String> environment, String variable, int usual) {
		String value = Objects.requireNonNullElse(environment.get(variable), "").strip();
		if (value.isEmpty()) {
			return usual;
		}
		try {
			int port = Integer.parseInt(value);
			if (port >= LOWEST && port <= HIGHEST) {
				return port;
			}
		}
		catch (NumberFormatException ex) {
			// Said below, in the same words as for a number that is no port.
		}
		throw new ServerFailure(variable + " must be a port number from " + LOWEST + " to " + HIGHEST + ".");
	}

	private record Port(String owner, String variable, int number) {

		String sentence() {
			return "Port " + this.number + ", for " + this.owner
					+ ", is taken by another program. Stop that program, or " + "choose another port: " + this.variable
					+ "=" + (this.number + 1000) + " ./njia up";
		}

	}

}
