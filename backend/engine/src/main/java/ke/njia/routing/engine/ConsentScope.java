package ke.njia.routing.engine;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who may be told, by the consent in force. Source: Kenya Data Protection Act 2019,
 * sections 30 and 48 (a transfer abroad needs its own ground).
 *
 * @param organizations ids of those who may be told; {@code null} for any
 * @param abroad whether an organization outside Kenya may be told
 */
public record ConsentScope(@Nullable Set<String> organizations, boolean abroad) {

	/** Any organization in Kenya. */
	public static final ConsentScope WITHIN_KENYA = new ConsentScope(null, false);

	public ConsentScope {
		organizations = (organizations != null) ? Set.copyOf(organizations) : null;
	}

}
