package ke.njia.exchange.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A JSON object without what is not there.
 */
final class Document {

	private final Map<String, Object> values = new LinkedHashMap<>();

	Document with(String name, @Nullable Object value) {
		if (value != null) {
			this.values.put(name, value);
		}
		return this;
	}

	/** The list, unless it is empty. */
	Document withAny(String name, List<Map<String, Object>> list) {
		return with(name, list.isEmpty() ? null : list);
	}

	Map<String, Object> done() {
		return this.values;
	}

}
