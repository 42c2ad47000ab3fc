/**
 * The real Neo4j and the real Keycloak as child processes: start, ready, stop, kill and
 * start again. {@code ./njia up} and the integration tests use the same classes, so what
 * the tests prove is what a person runs.
 */
@NullMarked
package ke.njia.launcher.servers;

import org.jspecify.annotations.NullMarked;
