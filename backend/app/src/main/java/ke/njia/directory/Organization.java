package ke.njia.directory;

import org.jspecify.annotations.Nullable;

/**
 * A body that provides services (HSDS organization).
 *
 * @param id stable identifier, the same as the alias of its Keycloak Organization
 * @param name its name; an invented one says "(example)"
 * @param kind what it is, such as {@code ngo}, {@code public-hospital},
 * {@code oversight-body}
 * @param country ISO 3166-1 alpha-2 code of its seat; anything but {@code KE} makes a
 * hand-off a transfer abroad
 * @param county county code of its seat, where known and not confidential
 * @param building identifier shared by organizations under one roof, where known
 * @param visibility how far its existence may be known
 * @param source where the entry comes from
 * @param retired whether it has left the network: kept for what refers to it, never
 * listed or routed to
 */
public record Organization(String id, String name, String kind, String country, @Nullable Integer county,
		@Nullable String building, Visibility visibility, String source, boolean retired) {

	/**
	 * How the source of an entry begins that was brought in from a register of others.
	 */
	public static final String REGISTER = "register ";

	/** Whether nobody of ours has said more of it than a register did. */
	public boolean fromRegister() {
		return this.source.startsWith(REGISTER);
	}

}
