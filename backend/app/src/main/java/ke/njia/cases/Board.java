package ke.njia.cases;

import java.util.List;

/**
 * The duty board of one organization.
 *
 * @param cases the open cases
 * @param unopened how many more there are that cannot be opened: their key is missing, or
 * what is stored was altered
 */
public record Board(List<CaseFile> cases, int unopened) {

	public Board {
		cases = List.copyOf(cases);
	}

}
