package ke.njia.members;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Assurance;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a partner's administrator keeps the people of the organization that their token
 * names. Every act asks the realm, under a lock of the organization, whether the person
 * is one of its people; it is put on record in the same transaction, and changes the
 * realm before that commits. When it cannot commit, the client repeats it under its key,
 * which changes nothing twice.
 */
@Component
public class MemberDesk {

	private final RealmMembers members;

	private final HouseLock lock;

	private final OnceOnly once;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MemberDesk(RealmMembers members, HouseLock lock, OnceOnly once, UnitOfWork work, ApplicationEventPublisher events,
			Clock clock) {
		this.members = members;
		this.lock = lock;
		this.once = once;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** The people of the actor's organization, on record; 100 at most. */
	public List<Member> list(Actor actor) {
		Optional<RealmMembers.House> house = this.members.houseOf(actor);
		List<Member> found = house.map(this.members::list).orElse(List.of());
		return this.work.perform(() -> {
			record(MemberEvent.LISTED, actor.organization(), actor);
			return found;
		});
	}

	/** Gives a role of a partner. */
	public Outcome<Member> give(String id, Role role, String key, Actor actor) {
		if (!Member.ROLES.contains(role)) {
			return Outcome.refused(UserError.invalid("role-of-a-partner", "role"));
		}
		return change(new OnceOnly.Request(actor, "giveMemberRole", key, List.of(id, role)), id, MemberEvent.ROLE_GIVEN,
				MemberDesk::anything, (house, member) -> this.members.give(member.id(), role));
	}

	/** Takes a role of a partner. */
	public Outcome<Member> take(String id, Role role, String key, Actor actor) {
		if (!Member.ROLES.contains(role)) {
			return Outcome.refused(UserError.invalid("role-of-a-partner", "role"));
		}
		return change(new OnceOnly.Request(actor, "takeMemberRole", key, List.of(id, role)), id, MemberEvent.ROLE_TAKEN,
				(house, member) -> takeable(house, member, role),
				(house, member) -> this.members.take(member.id(), role));
	}

	/** Keeps somebody out for now, and ends what they have open. */
	public Outcome<Member> pause(String id, String key, Actor actor) {
		return change(new OnceOnly.Request(actor, "pauseMember", key, id), id, MemberEvent.PAUSED, this::dispensable,
				(house, member) -> {
					this.members.enable(member.id(), false);
					this.members.endSessions(member.id());
				});
	}

	/** Lets somebody in again. */
	public Outcome<Member> resume(String id, String key, Actor actor) {
		return change(new OnceOnly.Request(actor, "resumeMember", key, id), id, MemberEvent.RESUMED,
				MemberDesk::anything, (house, member) -> this.members.enable(member.id(), true));
	}

	/** Ends what somebody has open, on every device. */
	public Outcome<Member> endSessions(String id, String key, Actor actor) {
		return change(new OnceOnly.Request(actor, "endMemberSessions", key, id), id, MemberEvent.SIGNED_OUT,
				MemberDesk::anything, (house, member) -> this.members.endSessions(member.id()));
	}

	/**
	 * Takes somebody out of the organization.
	 * @return the identifier of who left
	 */
	public Outcome<String> remove(String id, String key, Actor actor) {
		return proved(actor, () -> this.once.attempt(new OnceOnly.Request(actor, "removeMember", key, id),
				() -> acted(id, actor, MemberEvent.REMOVED, this::dispensable,
						(house, member) -> this.members.remove(house, member.id()))
					.then((house) -> Outcome.done(id)),
				Function.identity(), Outcome::done));
	}

	private Outcome<Member> change(OnceOnly.Request request, String id, String action,
			BiFunction<RealmMembers.House, Member, Optional<UserError>> hindrance,
			BiConsumer<RealmMembers.House, Member> effect) {
		Actor actor = request.actor();
		return proved(actor,
				() -> this.once.attempt(request,
						() -> acted(id, actor, action, hindrance, effect).then((house) -> found(house, id)), Member::id,
						(same) -> house(actor).then((house) -> found(house, same))));
	}

	/** The realm is asked, and changed, while the organization is held. */
	private Outcome<RealmMembers.House> acted(String id, Actor actor, String action,
			BiFunction<RealmMembers.House, Member, Optional<UserError>> hindrance,
			BiConsumer<RealmMembers.House, Member> effect) {
		this.lock.hold(actor.organization());
		return house(actor).then((house) -> found(house, id).then((member) -> {
			Optional<UserError> not = hindrance.apply(house, member);
			if (not.isPresent()) {
				return Outcome.refused(not.get());
			}
			record(action, member.id(), actor);
			effect.accept(house, member);
			return Outcome.done(house);
		}));
	}

	private static Optional<UserError> anything(RealmMembers.House house, Member member) {
		return Optional.empty();
	}

	private Optional<UserError> takeable(RealmMembers.House house, Member member, Role role) {
		if (this.members.holdsBeside(member.id(), role)) {
			return Optional.of(UserError.invalid("role-given-by-khrc", "role"));
		}
		return (role == Role.PARTNER_ADMIN) ? dispensable(house, member) : Optional.empty();
	}

	/** Somebody must be left who can let people in. */
	private Optional<UserError> dispensable(RealmMembers.House house, Member member) {
		boolean last = member.administers() && this.members.list(house)
			.stream()
			.noneMatch((other) -> other.administers() && !other.id().equals(member.id()));
		return last ? Optional.of(UserError.invalid("last-administrator", "member")) : Optional.empty();
	}

	private <T> Outcome<T> proved(Actor actor, Supplier<Outcome<T>> act) {
		return actor.assurance().isFresh(this.clock.instant()) ? act.get()
				: Outcome.refused(Assurance.stepUpRequired());
	}

	private Outcome<RealmMembers.House> house(Actor actor) {
		return present(this.members.houseOf(actor));
	}

	private Outcome<Member> found(RealmMembers.House house, String id) {
		return present(this.members.find(house, id));
	}

	private static <T> Outcome<T> present(Optional<T> found) {
		Function<T, Outcome<T>> done = Outcome::done;
		return found.map(done).orElseGet(() -> Outcome.refused(UserError.notFound("member")));
	}

	private void record(String action, String subject, Actor actor) {
		this.events.publishEvent(new MemberEvent(action, subject, actor, this.clock.instant()));
	}

}
