package ke.njia.routing.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Organizations a route tells whatever else it does, because every option of some need
 * tells them. All other options can only tell what is left of the exposure.
 */
final class Certain {

	private Certain() {
	}

	/**
	 * {@return the options that fit beside what is certain}
	 * @param most most organizations that may be told
	 */
	static List<List<Option>> keep(List<List<Option>> options, long most) {
		List<List<Option>> kept = options;
		int before = -1;
		Set<Integer> certain = certain(kept);
		while (certain.size() > before) {
			before = certain.size();
			Set<Integer> told = certain;
			kept = kept.stream()
				.map((list) -> list.stream().filter((option) -> together(option, told) <= most).toList())
				.toList();
			certain = certain(kept);
		}
		return kept;
	}

	/**
	 * {@return whom every one of these options tells}
	 */
	static Set<Integer> of(List<Option> options) {
		Set<Integer> certain = new TreeSet<>();
		if (!options.isEmpty()) {
			for (int organization : options.getFirst().told()) {
				if (options.stream().allMatch((option) -> SubsetIndex.contains(option.told(), organization))) {
					certain.add(organization);
				}
			}
		}
		return certain;
	}

	private static Set<Integer> certain(List<List<Option>> options) {
		return options.stream().flatMap((list) -> of(list).stream()).collect(Collectors.toSet());
	}

	private static int together(Option option, Set<Integer> certain) {
		int together = certain.size();
		for (int organization : option.told()) {
			together += certain.contains(organization) ? 0 : 1;
		}
		return together;
	}

}
