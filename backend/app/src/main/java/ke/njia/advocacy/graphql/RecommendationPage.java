package ke.njia.advocacy.graphql;

import java.util.List;

import ke.njia.advocacy.Recommendation;
import ke.njia.kernel.Page;
import ke.njia.kernel.RelayPage;

/**
 * A page of recommendations.
 *
 * @param edges the page's recommendations
 * @param pageInfo its position
 * @param totalCount recommendations of the whole list
 */
record RecommendationPage(List<Page.Edge<Recommendation>> edges, Page.Info pageInfo,
		int totalCount) implements RelayPage<Recommendation> {

	static RecommendationPage of(List<Recommendation> all, int first, @org.jspecify.annotations.Nullable String after) {
		Page<Recommendation> page = Page.of(all, first, after, Recommendation::id);
		return new RecommendationPage(page.edges(), page.pageInfo(), all.size());
	}

}
