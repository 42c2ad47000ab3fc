package ke.njia.kernel;

import java.util.List;

import graphql.relay.Connection;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * Tells the GraphQL library that a page is a connection already, so that it is answered
 * as it is.
 *
 * @param <T> what is listed
 */
public interface RelayPage<T> extends Connection<T> {

	/** The page's entries. */
	List<Page.Edge<T>> edges();

	/** Its position. */
	Page.Info pageInfo();

	@Override
	default List<Edge<T>> getEdges() {
		return edges().stream()
			.<Edge<T>>map((edge) -> new DefaultEdge<>(edge.node(), new DefaultConnectionCursor(edge.cursor())))
			.toList();
	}

	@Override
	default PageInfo getPageInfo() {
		return new DefaultPageInfo(cursor(pageInfo().startCursor()), cursor(pageInfo().endCursor()),
				pageInfo().hasPreviousPage(), pageInfo().hasNextPage());
	}

	private static @Nullable DefaultConnectionCursor cursor(@Nullable String value) {
		return (value != null) ? new DefaultConnectionCursor(value) : null;
	}

}
