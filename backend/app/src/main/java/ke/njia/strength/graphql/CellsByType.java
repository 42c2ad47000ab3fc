package ke.njia.strength.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ke.njia.strength.CellCode;

/**
 * Counties in which one kind of help is meant.
 *
 * @param type code of the kind of help
 * @param counties codes, ascending
 */
record CellsByType(String type, List<Integer> counties) {

	static List<CellsByType> of(List<CellCode> cells) {
		Map<String, List<Integer>> counties = cells.stream()
			.collect(Collectors.groupingBy(CellCode::serviceType, LinkedHashMap::new,
					Collectors.mapping(CellCode::county, Collectors.toList())));
		return counties.entrySet()
			.stream()
			.map((entry) -> new CellsByType(entry.getKey(), entry.getValue().stream().sorted().toList()))
			.toList();
	}

}
