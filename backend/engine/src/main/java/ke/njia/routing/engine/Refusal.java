package ke.njia.routing.engine;

import java.util.List;

/**
 * One ServiceAtLocation of the needed type that cannot meet the need, with every reason.
 *
 * @param need id of the need
 * @param servicesAtLocation id of the refused entry
 * @param codes all that apply, in the order of {@link RefusalCode}, at least one
 */
public record Refusal(String need, String servicesAtLocation, List<RefusalCode> codes) {

	public Refusal {
		codes = List.copyOf(codes);
	}

}
