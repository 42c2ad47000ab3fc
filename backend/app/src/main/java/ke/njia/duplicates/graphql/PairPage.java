package ke.njia.duplicates.graphql;

import java.util.List;

import ke.njia.duplicates.DuplicateDesk;
import ke.njia.duplicates.DuplicatePair;
import ke.njia.kernel.Page;
import ke.njia.kernel.RelayPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of pairs; only those on it are laid side by side.
 *
 * @param edges the page's pairs
 * @param pageInfo its position
 * @param totalCount pairs of the whole list
 */
record PairPage(List<Page.Edge<DuplicatePair>> edges, Page.Info pageInfo,
		int totalCount) implements RelayPage<DuplicatePair> {

	static PairPage of(List<DuplicateDesk.Candidate> all, int first, @Nullable String after) {
		Page<DuplicateDesk.Candidate> page = Page.of(all, first, after, DuplicateDesk.Candidate::id);
		return new PairPage(
				page.edges().stream().map((edge) -> new Page.Edge<>(edge.cursor(), edge.node().pair().get())).toList(),
				page.pageInfo(), all.size());
	}

}
