package ke.njia.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PageTests {

	private static final List<String> ALL = IntStream.range(0, 101).mapToObj((number) -> "entry-" + number).toList();

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 20, 50 })
	void walkingShowsEachEntryOnceInOrder(int size) {
		List<String> seen = new ArrayList<>();
		@Nullable String after = null;
		boolean more = true;
		while (more) {
			Page<String> page = page(ALL, size, after);
			assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(!seen.isEmpty());
			assertThat(page.edges().size()).isBetween(1, size);
			page.edges().forEach((edge) -> seen.add(edge.node()));
			after = page.pageInfo().endCursor();
			more = page.pageInfo().hasNextPage();
		}
		assertThat(seen).isEqualTo(ALL);
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 51, Integer.MAX_VALUE })
	void aSizeOutOfBoundsIsRefused(int size) {
		assertThatIllegalArgumentException().isThrownBy(() -> page(ALL, size, null));
	}

	@Test
	void anEmptyListIsOnePageWithoutCursors() {
		assertThat(page(List.of(), 20, null)).isEqualTo(new Page<>(List.of(), new Page.Info(false, false, null, null)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "***", "ZW50cnktOTk5" })
	void anUnknownCursorBeginsAnew(String cursor) {
		assertThat(page(ALL, 2, cursor)).isEqualTo(page(ALL, 2, null));
	}

	@Test
	void behindTheLastEntryIsAnEmptyPage() {
		@Nullable String last = page(ALL.subList(90, 101), 50, null).pageInfo().endCursor();
		assertThat(page(ALL, 20, last).edges()).isEmpty();
		assertThat(page(ALL, 20, last).pageInfo().hasNextPage()).isFalse();
	}

	@Test
	void cursorsCanTravelInAnAddress() {
		assertThat(Page.of(List.of("a/b?c=ü"), 1, null, (id) -> id).edges().getFirst().cursor())
			.matches("[A-Za-z0-9_-]+");
	}

	private static Page<String> page(List<String> all, int first, @Nullable String after) {
		return Page.of(all, first, after, (id) -> id);
	}

}
