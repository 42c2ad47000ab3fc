package ke.njia.directory.graphql;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.directory.AssuranceDesk;
import ke.njia.directory.AssuranceMeans;
import ke.njia.directory.CapacityDesk;
import ke.njia.directory.CapacityStatus;
import ke.njia.directory.Conflict;
import ke.njia.directory.CorrectionDesk;
import ke.njia.directory.CorrectionDesk.PlaceCorrection;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.directory.Schedule;
import ke.njia.directory.ServiceStatus;
import ke.njia.directory.TieDesk;
import ke.njia.directory.TieDesk.AgreementTerms;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What people change of the partner network. Every answer is the organization as it
 * stands then.
 */
@Controller
class NetworkController {

	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

	private static final Map<String, DayOfWeek> DAYS = Arrays.stream(DayOfWeek.values())
		.collect(Collectors.toUnmodifiableMap((day) -> day.name().substring(0, 2), Function.identity()));

	private final CapacityDesk capacities;

	private final AssuranceDesk assurances;

	private final CorrectionDesk corrections;

	private final TieDesk ties;

	private final Directory directory;

	NetworkController(CapacityDesk capacities, AssuranceDesk assurances, CorrectionDesk corrections, TieDesk ties,
			Directory directory) {
		this.capacities = capacities;
		this.assurances = assurances;
		this.corrections = corrections;
		this.ties = ties;
		this.directory = directory;
	}

	@MutationMapping
	NetworkPayload tellCapacity(@Argument TellCapacityInput input, Actor actor) {
		return payload(
				this.capacities.tell(input.place(), input.status(), input.available(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload confirmCapacity(@Argument ConfirmCapacityInput input, Actor actor) {
		return payload(this.capacities.confirm(input.place(), input.asOf(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload assureOrganization(@Argument AssureOrganizationInput input, Actor actor) {
		return payload(this.assurances.assure(input.organization(), input.means(), input.days(), input.idempotencyKey(),
				actor));
	}

	@MutationMapping
	NetworkPayload confirmPresence(@Argument ConfirmPresenceInput input, Actor actor) {
		String reason = (input.reason() != null) ? input.reason() : "";
		return payload(this.assurances.present(input.organization(), reason, input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload correctOrganization(@Argument CorrectOrganizationInput input, Actor actor) {
		return payload(
				this.corrections.organization(input.organization(), input.name(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload correctService(@Argument CorrectServiceInput input, Actor actor) {
		return payload(
				this.corrections.service(input.service(), input.name(), input.status(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload correctPlace(@Argument CorrectPlaceInput input, Actor actor) {
		return payload(input.said()
			.then((said) -> this.corrections.place(input.place(), said, input.idempotencyKey(), actor)));
	}

	@MutationMapping
	NetworkPayload addAgreement(@Argument AddAgreementInput input, Actor actor) {
		return payload(this.ties.agree(input.from(), input.to(), input.terms(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload changeAgreement(@Argument ChangeAgreementInput input, Actor actor) {
		return payload(this.ties.change(input.agreement(), input.terms(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload endAgreement(@Argument EndAgreementInput input, Actor actor) {
		return payload(this.ties.endAgreement(input.agreement(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload addConflict(@Argument AddConflictInput input, Actor actor) {
		return payload(this.ties.tie(input.organization(), input.institution(), input.kind(), input.evidence(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	NetworkPayload endConflict(@Argument EndConflictInput input, Actor actor) {
		return payload(this.ties.endTie(input.conflict(), input.idempotencyKey(), actor));
	}

	private NetworkPayload payload(Outcome<String> outcome) {
		return outcome.fold((id) -> new NetworkPayload(this.directory.current().organization(id), List.of()),
				(errors) -> new NetworkPayload(null, errors));
	}

	record NetworkPayload(@Nullable Organization organization, List<UserError> userErrors) {
	}

	record TellCapacityInput(String idempotencyKey, String place, CapacityStatus status, @Nullable Integer available) {
	}

	record ConfirmCapacityInput(String idempotencyKey, String place, Instant asOf) {
	}

	record AssureOrganizationInput(String idempotencyKey, String organization, AssuranceMeans means, int days) {
	}

	record ConfirmPresenceInput(String idempotencyKey, String organization, @Nullable String reason) {
	}

	record CorrectOrganizationInput(String idempotencyKey, String organization, String name) {
	}

	record CorrectServiceInput(String idempotencyKey, String service, String name, ServiceStatus status) {
	}

	record CorrectPlaceInput(String idempotencyKey, String place, List<String> languages, List<ScheduleInput> schedules,
			@Nullable WhereInput where) {

		Outcome<PlaceCorrection> said() {
			Set<Schedule> read = new LinkedHashSet<>();
			for (int rule = 0; rule < this.schedules.size(); rule++) {
				String broken = this.schedules.get(rule).broken();
				if (!broken.isEmpty()) {
					return Outcome.refused(UserError.invalid(broken, "schedules", Integer.toString(rule), broken));
				}
				read.add(this.schedules.get(rule).read());
			}
			return Outcome.done(new PlaceCorrection(Set.copyOf(this.languages), List.copyOf(read),
					(this.where != null) ? this.where.read() : null));
		}

	}

	record ScheduleInput(List<String> days, String opensAt, String closesAt, boolean closedOnPublicHolidays) {

		/** The part that cannot be read, or nothing. */
		String broken() {
			if (!DAYS.keySet().containsAll(this.days)) {
				return "days";
			}
			return isTime(this.opensAt) ? isTime(this.closesAt) ? "" : "closesAt" : "opensAt";
		}

		Schedule read() {
			return new Schedule(this.days.stream().map(DAYS::get).collect(Collectors.toSet()),
					LocalTime.parse(this.opensAt), LocalTime.parse(this.closesAt), null, null, NAIROBI,
					this.closedOnPublicHolidays);
		}

		private static boolean isTime(String text) {
			try {
				return LocalTime.parse(text).getSecond() == 0;
			}
			catch (DateTimeParseException ex) {
				return false;
			}
		}

	}

	record WhereInput(@Nullable String address, @Nullable Double latitude, @Nullable Double longitude) {

		PlaceCorrection.Where read() {
			return new PlaceCorrection.Where(this.address, this.latitude, this.longitude);
		}

	}

	record AddAgreementInput(String idempotencyKey, String from, String to, AgreementTerms terms) {
	}

	record ChangeAgreementInput(String idempotencyKey, String agreement, AgreementTerms terms) {
	}

	record EndAgreementInput(String idempotencyKey, String agreement) {
	}

	record AddConflictInput(String idempotencyKey, String organization, String institution, Conflict.Kind kind,
			String evidence) {
	}

	record EndConflictInput(String idempotencyKey, String conflict) {
	}

}
