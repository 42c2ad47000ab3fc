package ke.njia.incidents;

import java.util.List;

/**
 * What a named person wants to ask one partner for.
 *
 * @param incident identifier of the incident
 * @param serviceType code of the kind of help
 * @param parts by place, all of one partner
 * @param clear codes of the questions before it that were answered with a yes, for
 * everybody; empty when that was done case by case
 */
public record NewShare(String incident, String serviceType, List<Part> parts, List<String> clear) {

	public NewShare {
		clear = List.copyOf(clear);
		parts = List.copyOf(parts);
	}

	/** Identifiers of all cases, in the order given. */
	List<String> caseFiles() {
		return this.parts.stream().flatMap((part) -> part.caseFiles().stream()).toList();
	}

	/**
	 * What one place is asked for.
	 *
	 * @param serviceAtLocation identifier of the place
	 * @param caseFiles identifiers of the cases
	 */
	public record Part(String serviceAtLocation, List<String> caseFiles) {

		public Part {
			caseFiles = List.copyOf(caseFiles);
		}

	}

}
