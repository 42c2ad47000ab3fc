package ke.njia.breaches.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.audit.AccountsOnRecord;
import ke.njia.audit.AffectedCases;
import ke.njia.audit.AffectedSearch;
import ke.njia.breaches.BreachAnswer;
import ke.njia.breaches.BreachDesk;
import ke.njia.breaches.BreachDuty;
import ke.njia.breaches.BreachEffect;
import ke.njia.breaches.BreachIncident;
import ke.njia.breaches.BreachKind;
import ke.njia.breaches.BreachNotice;
import ke.njia.breaches.BreachRemedy;
import ke.njia.breaches.BreachRole;
import ke.njia.breaches.BreachTold;
import ke.njia.breaches.NewBreach;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class BreachController {

	private final BreachDesk desk;

	private final AffectedSearch affected;

	private final AccountsOnRecord accounts;

	private final Clock clock;

	BreachController(BreachDesk desk, AffectedSearch affected, AccountsOnRecord accounts, Clock clock) {
		this.desk = desk;
		this.affected = affected;
		this.accounts = accounts;
		this.clock = clock;
	}

	@QueryMapping
	List<BreachIncident> breachIncidents(Actor actor) {
		return this.desk.list(actor);
	}

	@QueryMapping
	AffectedCasesPayload affectedCases(@Argument @Nullable String account, @Argument @Nullable String organization,
			@Argument Instant from, @Argument Instant until, Actor actor) {
		return this.affected.find(new AffectedCases.Scope(account, organization, from, until), actor)
			.fold((found) -> new AffectedCasesPayload(found, List.of()),
					(errors) -> new AffectedCasesPayload(null, errors));
	}

	@QueryMapping
	List<AccountsOnRecord.Seen> accountsOnRecord(@Argument Instant from, @Argument Instant until, Actor actor) {
		return this.accounts.list(from, until, actor);
	}

	@MutationMapping
	BreachPayload recordBreach(@Argument RecordBreachInput input, Actor actor) {
		return BreachPayload
			.of(this.desk.record(new NewBreach(input.role(), input.awareAt(), input.kind(), input.effects(),
					input.riskOfHarm(), input.keysExposed(), input.text()), input.idempotencyKey(), actor));
	}

	@MutationMapping
	BreachPayload recordBreachNotice(@Argument RecordBreachNoticeInput input, Actor actor) {
		return BreachPayload.of(this.desk.told(input.breach(), new BreachNotice(input.whom(), input.at()),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	BreachPayload closeBreach(@Argument CloseBreachInput input, Actor actor) {
		return BreachPayload.of(this.desk.close(input.breach(), input.remedies(), input.idempotencyKey(), actor));
	}

	@SchemaMapping
	Instant awareAt(BreachIncident incident) {
		return incident.facts().awareAt();
	}

	@SchemaMapping
	BreachRole role(BreachIncident incident) {
		return incident.facts().role();
	}

	@SchemaMapping
	BreachKind kind(BreachIncident incident) {
		return incident.facts().kind();
	}

	@SchemaMapping
	List<BreachEffect> effects(BreachIncident incident) {
		return incident.facts().effects();
	}

	@SchemaMapping
	BreachAnswer riskOfHarm(BreachIncident incident) {
		return incident.facts().riskOfHarm();
	}

	@SchemaMapping
	Safeguarding safeguards(BreachIncident incident) {
		return new Safeguarding((int) incident.facts().safeguards().sealedCases(),
				(int) incident.facts().safeguards().clearCases(), incident.facts().safeguards().keysExposed(),
				incident.facts().safeguards().applied());
	}

	@SchemaMapping
	String text(BreachIncident incident) {
		return incident.facts().text();
	}

	@SchemaMapping(typeName = "BreachDuty")
	boolean overdue(BreachDuty duty) {
		return duty.isOverdue(this.clock.instant());
	}

	/** The safeguards with what follows from them. */
	record Safeguarding(int sealedCases, int clearCases, BreachAnswer keysExposed, boolean applied) {
	}

	record BreachPayload(@Nullable BreachIncident breach, List<UserError> userErrors) {

		static BreachPayload of(Outcome<BreachIncident> outcome) {
			return outcome.fold((breach) -> new BreachPayload(breach, List.of()),
					(errors) -> new BreachPayload(null, errors));
		}

	}

	record AffectedCasesPayload(@Nullable AffectedCases affected, List<UserError> userErrors) {
	}

	record RecordBreachInput(String idempotencyKey, BreachRole role, Instant awareAt, BreachKind kind,
			List<BreachEffect> effects, BreachAnswer riskOfHarm, BreachAnswer keysExposed, String text) {
	}

	record RecordBreachNoticeInput(String idempotencyKey, String breach, BreachTold whom, Instant at) {
	}

	record CloseBreachInput(String idempotencyKey, String breach, List<BreachRemedy> remedies) {
	}

}
