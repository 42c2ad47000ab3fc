package ke.njia.campaigns.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.campaigns.ActionGate;
import ke.njia.campaigns.CampaignActionDesk;
import ke.njia.campaigns.CampaignFundDesk;
import ke.njia.campaigns.CampaignNewsDesk;
import ke.njia.campaigns.CampaignWorkDesk;
import ke.njia.campaigns.FundChannel;
import ke.njia.campaigns.NewCampaignTask;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What is done for campaigns: promised, delivered, decided, written down.
 */
@Controller
class CampaignWorkController {

	private final CampaignWorkDesk work;

	private final CampaignActionDesk actions;

	private final CampaignNewsDesk news;

	private final CampaignFundDesk funds;

	CampaignWorkController(CampaignWorkDesk work, CampaignActionDesk actions, CampaignNewsDesk news,
			CampaignFundDesk funds) {
		this.work = work;
		this.actions = actions;
		this.news = news;
		this.funds = funds;
	}

	@MutationMapping
	CampaignPayload promiseForCampaign(@Argument PromiseForCampaignInput input, Actor actor) {
		return CampaignPayload.of(this.work.promise(input.campaign(), input.words(), input.dueAt(), input.inPlaceOf(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload settlePledge(@Argument SettlePledgeInput input, Actor actor) {
		return CampaignPayload
			.of(this.work.settle(input.campaign(), input.pledge(), input.delivered(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload saveCampaignTask(@Argument SaveCampaignTaskInput input, Actor actor) {
		return CampaignPayload.of(this.work.save(input.campaign(), input.task(),
				new NewCampaignTask(input.what(), input.organization(), input.dueAt(), input.open(), input.done()),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload decideCampaignAction(@Argument DecideCampaignActionInput input, Actor actor) {
		return CampaignPayload.of(this.actions.decide(input.campaign(), input.action(), input.gate(), input.go(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload recordCampaignIncident(@Argument RecordCampaignIncidentInput input, Actor actor) {
		return CampaignPayload.of(this.actions.record(input.campaign(), input.happenedAt(), input.harm(), input.words(),
				input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload recordCampaignMention(@Argument RecordCampaignMentionInput input, Actor actor) {
		return CampaignPayload.of(this.news.mention(input.campaign(), new CampaignNewsDesk.NewMention(input.asset(),
				input.outlet(), input.publishedAt(), input.reach(), input.link()), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload sendCampaignUpdate(@Argument SendCampaignUpdateInput input, Actor actor) {
		return CampaignPayload.of(this.news.update(input.campaign(), input.words(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload setCampaignFund(@Argument SetCampaignFundInput input, Actor actor) {
		return CampaignPayload
			.of(this.funds.set(input.campaign(), input.targetKes(), input.channels(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	CampaignPayload recordCampaignGifts(@Argument RecordCampaignGiftsInput input, Actor actor) {
		return CampaignPayload.of(this.funds.record(input.campaign(), input.csv(), input.idempotencyKey(), actor));
	}

	record PromiseForCampaignInput(String idempotencyKey, String campaign, String words, Instant dueAt,
			@Nullable String inPlaceOf) {
	}

	record SettlePledgeInput(String idempotencyKey, String campaign, String pledge, boolean delivered) {
	}

	record SaveCampaignTaskInput(String idempotencyKey, String campaign, @Nullable String task, String what,
			@Nullable String organization, Instant dueAt, boolean open, boolean done) {
	}

	record DecideCampaignActionInput(String idempotencyKey, String campaign, String action, ActionGate gate,
			boolean go) {
	}

	record RecordCampaignIncidentInput(String idempotencyKey, String campaign, Instant happenedAt, boolean harm,
			String words) {
	}

	record RecordCampaignMentionInput(String idempotencyKey, String campaign, @Nullable String asset, String outlet,
			Instant publishedAt, int reach, String link) {
	}

	record SendCampaignUpdateInput(String idempotencyKey, String campaign, String words) {
	}

	record SetCampaignFundInput(String idempotencyKey, String campaign, int targetKes, List<FundChannel> channels) {
	}

	record RecordCampaignGiftsInput(String idempotencyKey, String campaign, String csv) {
	}

}
