package ke.njia.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import ke.njia.cases.Need;
import ke.njia.directory.Organization;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.routing.engine.Flip;
import ke.njia.routing.engine.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * A partner that was left out.
 *
 * @param need the need
 * @param serviceAtLocation the partner's service
 * @param codes every gate that refuses; empty for one that was only left out this once
 * @param leftOut whether the asker left it out this once
 * @param opening what would bring it in
 */
public record Refused(Need need, ServiceAtLocation serviceAtLocation, List<RefusalCode> codes, boolean leftOut,
		Supplier<Optional<Opening>> opening) {

	/**
	 * The smallest change that would bring a partner in; the engine was asked with it.
	 *
	 * @param changes all of them together
	 * @param chain organizations that would then be told, the lead first
	 * @param servedAtMinute when help would begin, minutes from asOf
	 */
	public record Opening(List<Change> changes, List<Organization> chain, long servedAtMinute) {
	}

	/**
	 * One change.
	 *
	 * @param kind what somebody would have to do
	 * @param from for agreements, who would hand over
	 * @param about whom it concerns
	 * @param figure minutes, metres or days, as the kind says
	 */
	public record Change(Flip.Kind kind, @Nullable Organization from, @Nullable Organization about,
			@Nullable Long figure) {
	}

}
