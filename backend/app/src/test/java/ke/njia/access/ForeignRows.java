package ke.njia.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.Portal;

/**
 * How rows of {@link ForeignIT} are written down.
 */
abstract class ForeignRows extends MadeRecords {

	static final String KEY = "$key";

	static final String ID = "$id";

	/** A coordinator of another organization. */
	static final String ELSEWHERE = "foreign-coordinator";

	/** A duty lead of another organization. */
	static final String ELSEWHERE_LEAD = "foreign-duty-lead";

	ForeignRows(Portal portal) {
		super(portal);
	}

	/** Each id that somebody else may try, the strangers first, the owner last. */
	abstract List<Row> rows();

	static Row referral(String mutation, String type, String id, List<String> strangers, String owner) {
		return input(mutation + "(input: $input) { referral { id } userErrors { code path } }", type,
				Map.of("referral", ID), id, strangers, owner);
	}

	static Row input(String field, String type, Map<String, Object> input, String id, List<String> strangers,
			String owner) {
		Map<String, Object> keyed = new HashMap<>(input);
		keyed.put("idempotencyKey", KEY);
		return new Row("mutation M($input: %s!) { %s }".formatted(type, field), Map.of("input", keyed), id, strangers,
				owner);
	}

	/**
	 * One thing to try.
	 *
	 * @param document the question
	 * @param template its variables, with marks where the id and a fresh key go
	 * @param id somebody's own
	 * @param strangers people whose role lets them ask, but not for this
	 * @param owner somebody who may
	 */
	record Row(String document, Map<String, Object> template, String id, List<String> strangers, String owner) {

		Map<String, Object> variables(String tried) {
			Map<String, Object> variables = new HashMap<>();
			this.template.forEach((name, value) -> variables.put(name, filled(value, tried)));
			return variables;
		}

		private static Object filled(Object value, String tried) {
			if (value instanceof Map<?, ?> fields) {
				Map<String, Object> filled = new HashMap<>();
				fields.forEach((name, field) -> filled.put(name.toString(), filled(field, tried)));
				return filled;
			}
			if (value instanceof List<?> all) {
				return all.stream().map((one) -> filled(one, tried)).toList();
			}
			if (value.equals(KEY)) {
				return Portal.newKey();
			}
			return value.equals(ID) ? tried : value;
		}

	}

}
