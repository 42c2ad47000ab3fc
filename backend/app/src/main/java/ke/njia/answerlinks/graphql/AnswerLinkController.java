package ke.njia.answerlinks.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.answerlinks.AnswerLink;
import ke.njia.answerlinks.AnswerLinkDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import ke.njia.referrals.Referral;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Making links, taking them back, and what became of them.
 */
@Controller
class AnswerLinkController {

	/** Where whoever has a link finds the page. */
	private static final String PATH = "/answer/";

	private final AnswerLinkDesk desk;

	AnswerLinkController(AnswerLinkDesk desk) {
		this.desk = desk;
	}

	@SchemaMapping
	List<AnswerLink> answerLinks(Referral referral, Actor actor) {
		return this.desk.listFor(referral, actor);
	}

	@MutationMapping
	MakeAnswerLinkPayload makeAnswerLink(@Argument AnswerLinkInput input, Actor actor) {
		return this.desk.make(input.referral(), input.idempotencyKey(), actor)
			.fold(MakeAnswerLinkPayload::of, (errors) -> new MakeAnswerLinkPayload(null, null, null, errors));
	}

	@MutationMapping
	EndAnswerLinksPayload endAnswerLinks(@Argument AnswerLinkInput input, Actor actor) {
		return this.desk.end(input.referral(), input.idempotencyKey(), actor)
			.fold((referral) -> new EndAnswerLinksPayload(referral, List.of()),
					(errors) -> new EndAnswerLinksPayload(null, errors));
	}

	@SchemaMapping
	AnswerLink.State state(AnswerLink link) {
		return this.desk.stateOf(link);
	}

	@SchemaMapping
	@Nullable Instant readAt(AnswerLink link) {
		return link.use().readAt();
	}

	@SchemaMapping
	@Nullable Instant answeredAt(AnswerLink link) {
		return link.use().answeredAt();
	}

	@SchemaMapping
	@Nullable String receipt(AnswerLink link) {
		return link.use().receipt();
	}

	record AnswerLinkInput(String idempotencyKey, String referral) {
	}

	record EndAnswerLinksPayload(@Nullable Referral referral, List<UserError> userErrors) {
	}

	/** Nothing of it may be printed. */
	record MakeAnswerLinkPayload(@Nullable AnswerLink answerLink, @Nullable String path, @Nullable String pin,
			List<UserError> userErrors) {

		static MakeAnswerLinkPayload of(AnswerLinkDesk.MadeLink made) {
			return new MakeAnswerLinkPayload(made.link(), (made.token() != null) ? PATH + made.token() : null,
					made.pin(), List.of());
		}

		@Override
		public String toString() {
			return "answer link";
		}

	}

}
