package ke.njia.directory.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import ke.njia.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PageConnectionTests {

	private static final List<Cursor> ALL = IntStream.range(0, 101)
		.mapToObj((index) -> new Cursor("Name %03d".formatted(index / 2), "id-%03d".formatted(index)))
		.toList();

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 50 })
	void walkingShowsEachEntryOnceInOrder(int size) {
		List<Cursor> seen = new ArrayList<>();
		@Nullable String after = null;
		boolean more = true;
		while (more) {
			PageConnection<Cursor> page = page(ALL, size, after);
			assertThat(page.totalCount()).isEqualTo(101);
			assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(!seen.isEmpty());
			page.edges().stream().map(Page.Edge::node).forEach(seen::add);
			after = page.pageInfo().endCursor();
			more = page.pageInfo().hasNextPage();
		}
		assertThat(seen).isEqualTo(ALL);
	}

	@Test
	void twentyComeWhenNoSizeIsAsked() {
		assertThat(page(ALL, null, null).edges()).hasSize(20);
	}

	@Test
	void aCursorStaysGoodWhenItsEntryIsGone() {
		String after = page(ALL, 10, null).pageInfo().endCursor();
		List<Cursor> fewer = ALL.stream().filter((each) -> !each.id().equals("id-009")).toList();
		assertThat(page(fewer, 1, after).edges()).extracting((edge) -> edge.node().id()).containsExactly("id-010");
	}

	@Test
	void behindTheLastEntryIsAnEmptyPage() {
		PageConnection<Cursor> page = page(ALL, 10, ALL.getLast().encode());
		assertThat(page.edges()).isEmpty();
		assertThat(page.pageInfo()).isEqualTo(new Page.Info(false, true, null, null));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 51, Integer.MAX_VALUE })
	void aSizeOutOfRangeIsRefused(int size) {
		assertThatIllegalArgumentException().isThrownBy(() -> page(ALL, size, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "***", "AAAA", "Mgph", "MQph", "'; DROP", "\u0000" })
	void aForeignCursorIsRefused(String cursor) {
		assertThatIllegalArgumentException().isThrownBy(() -> page(ALL, 10, cursor));
	}

	@Test
	void namesOfAnyScriptTravel() {
		Cursor cursor = new Cursor("Murang'a – Ĩkũmbĩ (example)", "muranga");
		assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
	}

	private static PageConnection<Cursor> page(List<Cursor> all, @Nullable Integer first, @Nullable String after) {
		return PageConnection.of(all, first, after, (each) -> each);
	}

}
