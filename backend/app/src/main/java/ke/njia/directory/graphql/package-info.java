/**
 * The directory's fields of the GraphQL schema. One request reads one revision of the
 * network, whatever it asks for.
 */
@NullMarked
package ke.njia.directory.graphql;

import org.jspecify.annotations.NullMarked;
