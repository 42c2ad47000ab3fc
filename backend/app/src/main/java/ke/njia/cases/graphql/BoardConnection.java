package ke.njia.cases.graphql;

import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Page;
import ke.njia.kernel.RelayPage;

/**
 * A page of the duty board, and how many cases are on no page.
 *
 * @param edges the page's entries
 * @param pageInfo its position
 * @param unopened open cases that cannot be opened
 */
record BoardConnection(List<Page.Edge<CaseFile>> edges, Page.Info pageInfo,
		int unopened) implements RelayPage<CaseFile> {

	static BoardConnection of(Page<CaseFile> page, int unopened) {
		return new BoardConnection(page.edges(), page.pageInfo(), unopened);
	}

}
