package ke.njia.directory;

import java.time.Instant;

import ke.njia.kernel.Actor;

/**
 * Where a change of the network comes from. What a person set by hand is kept when an
 * importer says otherwise.
 *
 * @param actor who does it
 * @param byHand whether a person said it of this very entry; otherwise it came with a
 * file
 * @param source name of the register or part of the portal it came through
 * @param at when
 */
public record Provenance(Actor actor, boolean byHand, String source, Instant at) {

	/** What people set at forms comes through this. */
	public static final String PORTAL = "portal";

	/** A person says so. */
	public static Provenance byHand(Actor actor, Instant at) {
		return new Provenance(actor, true, PORTAL, at);
	}

	/** A file or feed of a register says so. */
	public static Provenance imported(Actor actor, String register, Instant at) {
		return new Provenance(actor, false, register, at);
	}

}
