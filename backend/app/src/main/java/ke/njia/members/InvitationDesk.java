package ke.njia.members;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.InputDigest;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Sha256;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where somebody new is let in: an account with a name that says nothing, a password for
 * the first sign-in that is told once, and the duty to replace it and to set up a second
 * factor then. The realm sends no mail, so nothing travels that could be intercepted
 * there; whoever invites hands it over.
 */
@Component
public class InvitationDesk {

	private static final int PREFIX = 12;

	private static final int SUFFIX = 8;

	private final RealmMembers members;

	private final HouseLock lock;

	private final OnceOnly once;

	private final InputDigest digest;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InvitationDesk(RealmMembers members, HouseLock lock, OnceOnly once, InputDigest digest,
			ApplicationEventPublisher events, Clock clock) {
		this.members = members;
		this.lock = lock;
		this.once = once;
		this.digest = digest;
		this.events = events;
		this.clock = clock;
	}

	/** Lets somebody in; repeated under its key it finds them, and tells no password. */
	public Outcome<Invited> invite(NewMember person, String key, Actor actor) {
		List<UserError> faults = person.faults();
		if (!faults.isEmpty()) {
			return Outcome.refused(faults);
		}
		return proved(actor,
				() -> this.once.attempt(new OnceOnly.Request(actor, "inviteMember", key, person.compared()),
						() -> house(actor).then((house) -> {
							String id = this.members.create(house, person, signInName(key, actor));
							return told(house, id, MemberEvent.INVITED, actor);
						}), (invited) -> invited.member().id(), (id) -> again(id, actor)));
	}

	/** A new password for somebody who has not signed in yet. */
	public Outcome<Invited> renew(String id, String key, Actor actor) {
		return proved(actor, () -> this.once.attempt(new OnceOnly.Request(actor, "renewFirstPassword", key, id),
				() -> house(actor).then((house) -> found(house, id).then((member) -> {
					if (!member.waiting()) {
						return Outcome.refused(UserError.invalid("has-signed-in", "member"));
					}
					return told(house, id, MemberEvent.PASSWORD, actor);
				})), (invited) -> invited.member().id(), (same) -> again(same, actor)));
	}

	private Outcome<Invited> told(RealmMembers.House house, String id, String action, Actor actor) {
		String password = FirstPassword.next();
		this.members.password(id, password);
		this.events.publishEvent(new MemberEvent(action, id, actor, this.clock.instant()));
		return found(house, id).then((member) -> Outcome.done(new Invited(member, password)));
	}

	private Outcome<Invited> again(String id, Actor actor) {
		return house(actor).then((house) -> found(house, id)).then((member) -> Outcome.done(new Invited(member, null)));
	}

	/**
	 * The same for the same key, so that an attempt that broke off is gone on with and
	 * not made twice.
	 */
	private String signInName(String key, Actor actor) {
		String house = actor.organization().replaceAll("-.*", "");
		String mark = Sha256.of(this.digest.of("sign-in name|" + actor.subject() + "|" + key));
		return house.substring(0, Math.min(PREFIX, house.length())) + "-" + mark.substring(0, SUFFIX);
	}

	private Outcome<RealmMembers.House> house(Actor actor) {
		this.lock.hold(actor.organization());
		return present(this.members.houseOf(actor));
	}

	private Outcome<Member> found(RealmMembers.House house, String id) {
		return present(this.members.find(house, id));
	}

	private static <T> Outcome<T> present(Optional<T> found) {
		Function<T, Outcome<T>> done = Outcome::done;
		return found.map(done).orElseGet(() -> Outcome.refused(UserError.notFound("member")));
	}

	private Outcome<Invited> proved(Actor actor, Supplier<Outcome<Invited>> act) {
		return actor.assurance().isFresh(this.clock.instant()) ? act.get()
				: Outcome.refused(Assurance.stepUpRequired());
	}

	/**
	 * Somebody who was let in.
	 *
	 * @param member who
	 * @param firstPassword for their first sign-in, this once; null when it was told
	 * already
	 */
	public record Invited(Member member, @Nullable String firstPassword) {
	}

}
