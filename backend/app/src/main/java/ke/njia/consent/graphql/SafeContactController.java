package ke.njia.consent.graphql;

import java.time.DayOfWeek;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.consent.ContactChannel;
import ke.njia.consent.ContactRule;
import ke.njia.consent.ContactWindow;
import ke.njia.consent.DisclosedCase;
import ke.njia.consent.Disclosures;
import ke.njia.consent.SafeContact;
import ke.njia.consent.SafeContactDesk;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SafeContactController {

	private final SafeContactDesk desk;

	private final Disclosures disclosures;

	SafeContactController(SafeContactDesk desk, Disclosures disclosures) {
		this.desk = desk;
		this.disclosures = disclosures;
	}

	@MutationMapping
	SafeContactPayload setSafeContact(@Argument SetSafeContactInput input, Actor actor) {
		return this.desk.write(input.caseFile(), input.version(), input.rule(), input.idempotencyKey(), actor)
			.fold((contact) -> new SafeContactPayload(contact, List.of()),
					(errors) -> new SafeContactPayload(null, errors));
	}

	@SchemaMapping
	@Nullable SafeContact safeContact(CaseFile caseFile, Actor actor) {
		return this.desk.read(caseFile, actor).orElse(null);
	}

	@SchemaMapping(typeName = "DisclosedCase", field = "safeContact")
	@Nullable ContactRule told(DisclosedCase disclosed, Actor actor) {
		return this.disclosures.safeContact(disclosed, actor).orElse(null);
	}

	record SetSafeContactInput(String idempotencyKey, String caseFile, int version, List<ContactChannel> channels,
			@Nullable List<ContactWindowInput> windows, @Nullable String contact, @Nullable String codeWordAsked,
			@Nullable String codeWordAnswered, @Nullable String mayBeSaid, @Nullable Boolean mayLeaveMessage) {

		ContactRule rule() {
			List<ContactWindow> hours = (this.windows != null)
					? this.windows.stream().map(ContactWindowInput::window).toList() : List.of();
			return new ContactRule(this.channels, hours, stripped(this.contact), stripped(this.codeWordAsked),
					stripped(this.codeWordAnswered), stripped(this.mayBeSaid),
					Boolean.TRUE.equals(this.mayLeaveMessage));
		}

		private static @Nullable String stripped(@Nullable String line) {
			return (line != null) ? line.strip() : null;
		}

		/** Nothing of it. */
		@Override
		public String toString() {
			return "SetSafeContactInput";
		}

	}

	record ContactWindowInput(List<DayOfWeek> days, String from, String until) {

		ContactWindow window() {
			return new ContactWindow(this.days, this.from, this.until);
		}

	}

	record SafeContactPayload(@Nullable SafeContact safeContact, List<UserError> userErrors) {
	}

}
