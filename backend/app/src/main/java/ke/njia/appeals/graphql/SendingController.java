package ke.njia.appeals.graphql;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import ke.njia.appeals.Addressee;
import ke.njia.appeals.Addressees;
import ke.njia.appeals.Appeal;
import ke.njia.appeals.AppealSending;
import ke.njia.appeals.AwaitedReplies;
import ke.njia.appeals.AwaitedReply;
import ke.njia.appeals.MessageKind;
import ke.njia.appeals.NewSending;
import ke.njia.appeals.ReplyDesk;
import ke.njia.appeals.SendingDesk;
import ke.njia.bodies.AppealChannel;
import ke.njia.bodies.Bodies;
import ke.njia.bodies.Body;
import ke.njia.bodies.BodyAnswer;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Appeals as they leave, and what comes of them.
 */
@Controller
class SendingController {

	private final SendingDesk desk;

	private final ReplyDesk replies;

	private final Addressees addressees;

	private final AwaitedReplies awaited;

	private final Bodies bodies;

	SendingController(SendingDesk desk, ReplyDesk replies, Addressees addressees, AwaitedReplies awaited,
			Bodies bodies) {
		this.desk = desk;
		this.replies = replies;
		this.addressees = addressees;
		this.awaited = awaited;
		this.bodies = bodies;
	}

	@QueryMapping
	List<AwaitedReply> awaitedReplies(Actor actor) {
		return this.awaited.list(actor);
	}

	/** As it is called now; one that left the catalogue by its identifier. */
	@SchemaMapping
	String bodyName(AwaitedReply reply) {
		return this.bodies.byId(reply.body()).map(Body::name).orElse(reply.body());
	}

	@SchemaMapping
	List<Addressee> addressees(Appeal appeal, Actor actor) {
		return this.addressees.listFor(appeal, actor);
	}

	/** One examination of the catalogue for each case, however many addressees it has. */
	@BatchMapping(typeName = "AppealAddressee")
	Map<Addressee, BodyAnswer> answer(List<Addressee> addressees, GraphQLContext context) {
		Actor actor = context.get(Actor.class);
		Map<String, Map<String, BodyAnswer>> byCase = new HashMap<>();
		Map<Addressee, BodyAnswer> answers = new HashMap<>();
		for (Addressee one : addressees) {
			BodyAnswer answer = byCase
				.computeIfAbsent(one.caseFileId(), (caseFile) -> this.addressees.answers(caseFile, actor))
				.get(one.body());
			if (answer != null) {
				answers.put(one, answer);
			}
		}
		return answers;
	}

	@SchemaMapping(typeName = "AppealSending")
	@Nullable Instant acknowledgedAt(AppealSending sending) {
		return sending.acknowledged();
	}

	@SchemaMapping(typeName = "AppealSending")
	boolean answered(AppealSending sending) {
		return sending.isAnswered();
	}

	@SchemaMapping(typeName = "AppealSending")
	boolean toBeMailed(AppealSending sending) {
		return sending.isToBeMailed();
	}

	@MutationMapping
	AppealPayload sendAppeal(@Argument SendAppealInput input, Actor actor) {
		return AppealPayload.of(this.desk.send(
				new NewSending(input.appeal(), input.version(), input.body(), input.channel(), input.formReference()),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	AppealPayload recordAcknowledgement(@Argument RecordAcknowledgementInput input, Actor actor) {
		return AppealPayload
			.of(this.replies.acknowledge(input.sending(), input.reference(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	AppealPayload recordAppealMessage(@Argument RecordAppealMessageInput input, Actor actor) {
		return AppealPayload
			.of(this.replies.write(input.sending(), input.kind(), input.words(), input.idempotencyKey(), actor));
	}

	record SendAppealInput(String idempotencyKey, String appeal, int version, String body, AppealChannel channel,
			@Nullable String formReference) {
	}

	record RecordAcknowledgementInput(String idempotencyKey, String sending, @Nullable String reference) {
	}

	record RecordAppealMessageInput(String idempotencyKey, String sending, MessageKind kind, String words) {
	}

}
