package ke.njia.advocacy;

import ke.njia.cases.CaseBand;

/**
 * The way from cases to outcomes for one theme, in counts. The cases are told in bands;
 * what follows them was said in public or done by ourselves, and is about nobody.
 *
 * @param theme code of the theme
 * @param cases cases about it, up to the end of last month
 * @param recommendations recommendations about it
 * @param asks asks about it
 * @param missions missions to which one was put
 * @param promised missions that said in their last meeting that they will take one up
 * @param takenUp asks of which a State made a recommendation
 * @param implemented recommendations about it that are implemented as civil society says
 */
public record ChainLink(String theme, CaseBand cases, int recommendations, int asks, int missions, int promised,
		int takenUp, int implemented) {
}
