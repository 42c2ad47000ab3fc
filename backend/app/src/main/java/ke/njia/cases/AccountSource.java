package ke.njia.cases;

/**
 * Where what was told comes from.
 *
 * @param channel how it came in
 * @param reliability how far its source may be relied on
 */
public record AccountSource(IntakeChannel channel, SourceReliability reliability) {

	/**
	 * Nobody has said, or nobody was asked: that never keeps a case from being opened.
	 */
	public static final AccountSource UNKNOWN = new AccountSource(IntakeChannel.UNKNOWN, SourceReliability.UNKNOWN);

}
