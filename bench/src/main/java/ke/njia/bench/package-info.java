/**
 * A race in one run, with equal answers: the portal's directory, with its door, its rules
 * and GraphQL, against one raw Cypher behind a bare HTTP server.
 */
@NullMarked
package ke.njia.bench;

import org.jspecify.annotations.NullMarked;
