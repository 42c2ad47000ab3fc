package ke.njia.appeals.graphql;

import java.util.List;

import ke.njia.appeals.MessageKind;
import ke.njia.appeals.ReadingRoom;
import ke.njia.appeals.ReceivedAppeal;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The reading room of a body.
 */
@Controller
class ReadingRoomController {

	private final ReadingRoom room;

	private final Directory directory;

	ReadingRoomController(ReadingRoom room, Directory directory) {
		this.room = room;
		this.directory = directory;
	}

	@QueryMapping
	List<ReceivedAppeal> receivedAppeals(Actor actor) {
		return this.room.list(actor);
	}

	@QueryMapping
	@Nullable ReceivedAppeal receivedAppeal(@Argument String id, Actor actor) {
		return this.room.read(id, actor).orElse(null);
	}

	@SchemaMapping
	Organization sender(ReceivedAppeal appeal) {
		return this.directory.snapshot().organization(appeal.lead());
	}

	@MutationMapping
	ReceivedAppealPayload acknowledgeAppeal(@Argument AcknowledgeAppealInput input, Actor actor) {
		return payload(this.room.acknowledge(input.appeal(), input.reference(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	ReceivedAppealPayload writeAboutAppeal(@Argument WriteAboutAppealInput input, Actor actor) {
		return payload(this.room.write(input.appeal(), input.kind(), input.words(), input.idempotencyKey(), actor));
	}

	private static ReceivedAppealPayload payload(Outcome<ReceivedAppeal> outcome) {
		return outcome.fold((appeal) -> new ReceivedAppealPayload(appeal, List.of()),
				(errors) -> new ReceivedAppealPayload(null, errors));
	}

	record AcknowledgeAppealInput(String idempotencyKey, String appeal, @Nullable String reference) {
	}

	record WriteAboutAppealInput(String idempotencyKey, String appeal, MessageKind kind, String words) {
	}

	record ReceivedAppealPayload(@Nullable ReceivedAppeal appeal, List<UserError> userErrors) {
	}

}
