package ke.njia.exchange.hsds;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifiers as HSDS wants them: a UUID made of our own, the same every time.
 */
public final class HsdsIds {

	private HsdsIds() {
	}

	/** The UUID of an entry of that table. */
	public static String of(String table, String id) {
		return UUID.nameUUIDFromBytes(("njia/" + table + "/" + id).getBytes(StandardCharsets.UTF_8)).toString();
	}

}
