package ke.njia.routing.surge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each provider stands in the question. */
final class Positions {

	private final Map<String, Integer> positions;

	Positions(List<Provider> providers) {
		this.positions = HashMap.newHashMap(providers.size());
		for (Provider provider : providers) {
			if (this.positions.put(provider.id(), this.positions.size()) != null) {
				throw new IllegalArgumentException("A provider is there twice.");
			}
		}
	}

	int[] of(Person person) {
		int[] found = new int[person.options().size()];
		for (int o = 0; o < found.length; o++) {
			Integer position = this.positions.get(person.options().get(o).provider());
			if (position == null) {
				throw new IllegalArgumentException("An option names no provider of the question.");
			}
			found[o] = position;
		}
		return found;
	}

}
