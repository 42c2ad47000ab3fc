package ke.njia.members.graphql;

import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.members.InvitationDesk;
import ke.njia.members.Member;
import ke.njia.members.MemberDesk;
import ke.njia.members.NewMember;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MemberController {

	private final MemberDesk desk;

	private final InvitationDesk invitations;

	MemberController(MemberDesk desk, InvitationDesk invitations) {
		this.desk = desk;
		this.invitations = invitations;
	}

	@QueryMapping
	List<Member> members(Actor actor) {
		return this.desk.list(actor);
	}

	@MutationMapping
	InvitationPayload inviteMember(@Argument InviteMemberInput input, Actor actor) {
		return InvitationPayload
			.of(this.invitations.invite(new NewMember(input.givenName(), input.familyName(), Set.copyOf(input.roles())),
					input.idempotencyKey(), actor));
	}

	@MutationMapping
	InvitationPayload renewFirstPassword(@Argument MemberInput input, Actor actor) {
		return InvitationPayload.of(this.invitations.renew(input.member(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	MemberPayload giveMemberRole(@Argument MemberRoleInput input, Actor actor) {
		return MemberPayload.of(this.desk.give(input.member(), input.role(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	MemberPayload takeMemberRole(@Argument MemberRoleInput input, Actor actor) {
		return MemberPayload.of(this.desk.take(input.member(), input.role(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	MemberPayload pauseMember(@Argument MemberInput input, Actor actor) {
		return MemberPayload.of(this.desk.pause(input.member(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	MemberPayload resumeMember(@Argument MemberInput input, Actor actor) {
		return MemberPayload.of(this.desk.resume(input.member(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	MemberPayload endMemberSessions(@Argument MemberInput input, Actor actor) {
		return MemberPayload.of(this.desk.endSessions(input.member(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	RemoveMemberPayload removeMember(@Argument MemberInput input, Actor actor) {
		return this.desk.remove(input.member(), input.idempotencyKey(), actor)
			.fold((id) -> new RemoveMemberPayload(id, List.of()), (errors) -> new RemoveMemberPayload(null, errors));
	}

	@SchemaMapping
	List<Role> roles(Member member) {
		return member.roles().stream().sorted().toList();
	}

	@SchemaMapping
	boolean me(Member member, Actor actor) {
		return member.is(actor);
	}

	record MemberPayload(@Nullable Member member, List<UserError> userErrors) {

		static MemberPayload of(Outcome<Member> outcome) {
			return outcome.fold((member) -> new MemberPayload(member, List.of()),
					(errors) -> new MemberPayload(null, errors));
		}

	}

	record InvitationPayload(@Nullable Member member, @Nullable String firstPassword, List<UserError> userErrors) {

		static InvitationPayload of(Outcome<InvitationDesk.Invited> outcome) {
			return outcome.fold(
					(invited) -> new InvitationPayload(invited.member(), invited.firstPassword(), List.of()),
					(errors) -> new InvitationPayload(null, null, errors));
		}

	}

	record RemoveMemberPayload(@Nullable String member, List<UserError> userErrors) {
	}

	record InviteMemberInput(String idempotencyKey, String givenName, String familyName, List<Role> roles) {
	}

	record MemberInput(String idempotencyKey, String member) {
	}

	record MemberRoleInput(String idempotencyKey, String member, Role role) {
	}

}
