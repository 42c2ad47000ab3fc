/**
 * Neo4j Community as a program of its own, started by the launcher beside the portal. It
 * has its own process for two reasons: its libraries and Spring Boot's cannot share a
 * class path, and a database that falls over must not take the portal with it.
 */
@NullMarked
package ke.njia.embedded;

import org.jspecify.annotations.NullMarked;
