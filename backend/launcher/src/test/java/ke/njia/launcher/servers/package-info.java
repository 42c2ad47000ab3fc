/**
 * Proofs about the servers: small ones in milliseconds, and those named {@code IT} with
 * the real Neo4j and the real Keycloak.
 */
@NullMarked
package ke.njia.launcher.servers;

import org.jspecify.annotations.NullMarked;
