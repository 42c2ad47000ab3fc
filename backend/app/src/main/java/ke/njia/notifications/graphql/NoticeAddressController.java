package ke.njia.notifications.graphql;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Notice.Audience;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import ke.njia.notifications.NoticeAddress;
import ke.njia.notifications.NoticeAddressDesk;
import ke.njia.notifications.Contact;
import ke.njia.notifications.ContactSystem;
import ke.njia.notifications.Message;
import ke.njia.notifications.PushKeys;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Where people say where they want to be told.
 */
@Controller
class NoticeAddressController {

	private final NoticeAddressDesk desk;

	NoticeAddressController(NoticeAddressDesk desk) {
		this.desk = desk;
	}

	@QueryMapping
	List<NoticeAddress> noticeAddresses(Actor actor) {
		return this.desk.list(actor);
	}

	@QueryMapping
	List<AudienceReach> noticeReach(Actor actor) {
		Map<Audience, Integer> reached = this.desk.reached(actor);
		return List.of(Audience.values())
			.stream()
			.map((audience) -> new AudienceReach(audience, reached.getOrDefault(audience, 0)))
			.toList();
	}

	@QueryMapping
	@Nullable String pushKey() {
		return this.desk.pushKey().orElse(null);
	}

	@SchemaMapping
	Set<Audience> audiences(NoticeAddress point) {
		return point.rule().audiences();
	}

	@SchemaMapping
	boolean digest(NoticeAddress point) {
		return point.rule().digest();
	}

	@SchemaMapping
	boolean unsafe(NoticeAddress point) {
		return point.rule().unsafe();
	}

	@SchemaMapping
	@Nullable String quietFrom(NoticeAddress point) {
		return text(point.rule().quietFrom());
	}

	@SchemaMapping
	@Nullable String quietUntil(NoticeAddress point) {
		return text(point.rule().quietUntil());
	}

	@SchemaMapping
	List<Message> messages(NoticeAddress point) {
		return this.desk.messages(point);
	}

	@MutationMapping
	AddNoticeAddressPayload addNoticeAddress(@Argument AddNoticeAddressInput input, Actor actor) {
		return rule(input.audiences(), input.digest(), input.quietFrom(), input.quietUntil(), input.unsafe())
			.then((rule) -> this.desk.add(input.contact(), rule, input.idempotencyKey(), actor))
			.fold((point) -> new AddNoticeAddressPayload(point, point.secret().isEmpty() ? null : point.secret(),
					List.of()), (errors) -> new AddNoticeAddressPayload(null, null, errors));
	}

	@MutationMapping
	NoticeAddressPayload changeNoticeAddress(@Argument ChangeNoticeAddressInput input, Actor actor) {
		return rule(input.audiences(), input.digest(), input.quietFrom(), input.quietUntil(), input.unsafe())
			.then((rule) -> this.desk.change(input.noticeAddress(), rule, input.idempotencyKey(), actor))
			.fold((point) -> new NoticeAddressPayload(point, List.of()),
					(errors) -> new NoticeAddressPayload(null, errors));
	}

	@MutationMapping
	RemoveNoticeAddressPayload removeNoticeAddress(@Argument RemoveNoticeAddressInput input, Actor actor) {
		return input.remove(this.desk, actor)
			.fold((id) -> new RemoveNoticeAddressPayload(id, List.of()),
					(errors) -> new RemoveNoticeAddressPayload(null, errors));
	}

	private static Outcome<NoticeAddress.Rule> rule(List<Audience> audiences, boolean digest, @Nullable String from,
			@Nullable String until, boolean unsafe) {
		try {
			return Outcome.done(new NoticeAddress.Rule(Set.copyOf(audiences), digest, time(from), time(until), unsafe));
		}
		catch (DateTimeException ex) {
			return Outcome.refused(UserError.invalid("a-time-of-day", "quietFrom"));
		}
	}

	private static @Nullable LocalTime time(@Nullable String text) {
		return (text != null) ? LocalTime.parse(text) : null;
	}

	private static @Nullable String text(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : null;
	}

	record AudienceReach(Audience audience, int people) {
	}

	record AddNoticeAddressInput(String idempotencyKey, ContactSystem system, String address, @Nullable PushKeys push,
			List<Audience> audiences, boolean digest, @Nullable String quietFrom, @Nullable String quietUntil,
			boolean unsafe) {

		Contact contact() {
			return new Contact(this.system, this.address, this.push);
		}

	}

	record ChangeNoticeAddressInput(String idempotencyKey, String noticeAddress, List<Audience> audiences,
			boolean digest, @Nullable String quietFrom, @Nullable String quietUntil, boolean unsafe) {
	}

	record RemoveNoticeAddressInput(String idempotencyKey, @Nullable String noticeAddress, @Nullable String address) {

		Outcome<String> remove(NoticeAddressDesk desk, Actor actor) {
			if (this.noticeAddress != null && this.address == null) {
				return desk.remove(this.noticeAddress, this.idempotencyKey, actor);
			}
			return (this.address != null && this.noticeAddress == null)
					? desk.removeAt(this.address, this.idempotencyKey, actor)
					: Outcome.refused(UserError.invalid("either-of-both", "noticeAddress"));
		}

	}

	record AddNoticeAddressPayload(@Nullable NoticeAddress noticeAddress, @Nullable String secret,
			List<UserError> userErrors) {
	}

	record NoticeAddressPayload(@Nullable NoticeAddress noticeAddress, List<UserError> userErrors) {
	}

	record RemoveNoticeAddressPayload(@Nullable String removed, List<UserError> userErrors) {
	}

}
