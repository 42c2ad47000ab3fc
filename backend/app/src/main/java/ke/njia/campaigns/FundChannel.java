package ke.njia.campaigns;

/**
 * A way on which money is given. The portal moves none.
 *
 * @param kind what it is
 * @param name whose it is, 1 to 100 characters
 * @param reference its number, 1 to 60 characters
 */
public record FundChannel(FundChannelKind kind, String name, String reference) {

	public FundChannel {
		name = name.strip();
		reference = reference.strip();
	}

}
