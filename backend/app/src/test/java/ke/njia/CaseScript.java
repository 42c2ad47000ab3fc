package ke.njia;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/**
 * A case told as a person would: each step goes through the portal's own door, so a test
 * reaches a state only by the way people reach it.
 */
public final class CaseScript {

	/** Garissa. */
	public static final int GARISSA = 7;

	private static final String OPEN = """
			mutation Open($input: OpenCaseInput!) {
			  openCase(input: $input) {
			    caseFile { id reference urgency needs { id serviceType { code } deadline hard clock } clocks { code dueAt } }
			    userErrors { code path facts { name value } }
			  }
			}""";

	private static final String CONSENT = """
			mutation Consent($input: RecordConsentInput!) {
			  recordConsent(input: $input) { consent { id } userErrors { code path } }
			}""";

	private static final String SAFE = """
			mutation Safe($input: AnswerSafeguardsInput!) {
			  answerSafeguards(input: $input) { caseFile { id } userErrors { code path } }
			}""";

	/** The questions before a referral is sent. */
	public static final List<String> BEFORE_SENDING = List.of("person-knows", "not-noticed", "no-third-person");

	private static final String PLAN = """
			query Plan($id: ID!, $avoid: [ID!]) {
			  caseFile(id: $id) { routePlan(avoid: $avoid) {
			    provedOptimal feasible networkRevision inputHash
			    routes { id labels vector { clock exposure travel mismatch uncertainty }
			      told { id }
			      steps { need { id } serviceAtLocation { id confidential location { id } } chain { id } servedAtMinute } }
			    refusals { need { id } codes }
			    infeasibleNeeds { need { id } relaxations }
			  } }
			}""";

	private static final String CHOOSE = """
			mutation Choose($input: ChooseRouteInput!) {
			  chooseRoute(input: $input) {
			    referrals { id status receiver { id } reference }
			    userErrors { code path facts { name value } }
			  }
			}""";

	private static final String SEND = """
			mutation Send($input: SendReferralInput!) {
			  sendReferral(input: $input) { referral { id status answerBy } userErrors { code } }
			}""";

	private final Portal portal;

	private final String username;

	private final String id;

	/** Who was left out of the plan a route was taken from. */
	private final Set<String> avoided = new TreeSet<>();

	private boolean safe;

	private CaseScript(Portal portal, String username, String id) {
		this.portal = portal;
		this.username = username;
		this.id = id;
	}

	/** Opens a 24-hour arrest case in Garissa. */
	public static CaseScript arrestInGarissa(Portal portal, String username, String... needs) {
		return told(portal, username, arrest(Portal.newKey(), needs));
	}

	/** Opens a case with any input that must be taken. */
	public static CaseScript told(Portal portal, String username, Map<String, ?> input) {
		JsonNode payload = open(portal, username, input);
		if (payload.get("caseFile").isNull()) {
			throw new AssertionError("Not opened: " + payload);
		}
		return new CaseScript(portal, username, payload.at("/caseFile/id").asString());
	}

	/** A case that stands already. */
	public static CaseScript held(Portal portal, String username, String id) {
		return new CaseScript(portal, username, id);
	}

	/** Opens a case with any input. */
	public static JsonNode open(Portal portal, String username, Map<String, ?> input) {
		return portal.ask(username, OPEN, Map.of("input", input)).get("openCase");
	}

	/** What to tell at intake for an arrest two hours ago in Garissa. */
	public static Map<String, Object> arrest(String key, String... needs) {
		return Map.of("idempotencyKey", key, "violationType", "arbitrary-arrest", "county", GARISSA, "occurredEarliest",
				Instant.now().minus(Duration.ofHours(2)).toString(), "harmWithin", "HOURS_24", "needs", List.of(needs),
				"languages", List.of("som"), "basis", "VITAL_INTEREST", "thresholds",
				List.of(threshold("SEVERITY"), threshold("IMMEDIACY"), threshold("FEASIBILITY")));
	}

	private static Map<String, String> threshold(String code) {
		return Map.of("code", code, "answer", "YES", "reason", "Told by the family on the phone");
	}

	/**
	 * The person agrees that any partner may be told what it needs, and no harm is seen.
	 */
	public CaseScript consented() {
		safe();
		JsonNode payload = consent(Map.of());
		if (!payload.get("userErrors").isEmpty()) {
			throw new AssertionError("No consent: " + payload);
		}
		return this;
	}

	/** Nobody sees a harm in asking partners; said once. */
	public CaseScript safe() {
		if (!this.safe) {
			this.safe = true;
			answerSafeguards(BEFORE_SENDING.stream()
				.map((question) -> Map.<String, Object>of("question", question, "clear", true))
				.toList());
		}
		return this;
	}

	/** Answers questions that are asked before an act. */
	public JsonNode answerSafeguards(List<Map<String, Object>> answers) {
		return this.portal
			.ask(this.username, SAFE,
					Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "caseFile", this.id, "answers", answers)))
			.get("answerSafeguards");
	}

	/** Records a consent, with fields beside or instead of the usual ones. */
	public JsonNode consent(Map<String, ?> other) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Portal.newKey(), "caseFile", this.id,
				"purpose", "REFERRAL", "items", List.of("NEEDS", "COUNTY", "WISHES", "VIOLATION"), "form", "SPOKEN",
				"language", "som", "until", Instant.now().plus(Duration.ofDays(30)).toString()));
		input.putAll(other);
		return this.portal.ask(this.username, CONSENT, Map.of("input", input)).get("recordConsent");
	}

	public JsonNode plan() {
		return this.portal.ask(this.username, PLAN, Map.of("id", this.id, "avoid", this.avoided))
			.at("/caseFile/routePlan");
	}

	/**
	 * The first planned route of which one step is given by that organization. Late in
	 * the evening others beat it who would not by day: those are left out.
	 */
	public String routeTo(String organization) {
		this.avoided.clear();
		JsonNode plan = plan();
		Set<String> others = new TreeSet<>();
		do {
			this.avoided.addAll(others);
			plan = this.avoided.isEmpty() ? plan : plan();
			for (JsonNode route : plan.get("routes")) {
				Set<String> givers = givers(route);
				if (givers.contains(organization)) {
					return route.get("id").asString();
				}
				others.addAll(givers);
			}
		}
		while (!this.avoided.containsAll(others));
		throw new AssertionError("No route to " + organization + " without " + this.avoided + " in " + plan);
	}

	/** Those beside the holder of the case, who cannot be left out. */
	private static Set<String> givers(JsonNode route) {
		Set<String> givers = new TreeSet<>();
		for (JsonNode step : route.get("steps")) {
			JsonNode chain = step.get("chain");
			if (chain.size() > 1) {
				givers.add(chain.get(chain.size() - 1).get("id").asString());
			}
		}
		return givers;
	}

	/** Chooses a route, as somebody who sees no harm in it. */
	public JsonNode choose(String route, String key) {
		safe();
		return this.portal
			.ask(this.username, CHOOSE,
					Map.of("input",
							Map.of("idempotencyKey", key, "caseFile", this.id, "route", route, "avoid", this.avoided)))
			.get("chooseRoute");
	}

	/** Chooses a route to that organization and sends all its referrals. */
	public List<String> referredTo(String organization) {
		JsonNode drafts = choose(routeTo(organization), Portal.newKey()).get("referrals");
		List<String> ids = new ArrayList<>();
		for (JsonNode draft : drafts) {
			ids.add(draft.get("id").asString());
			send(draft.get("id").asString());
		}
		return ids;
	}

	public JsonNode send(String referral) {
		return this.portal
			.ask(this.username, SEND, Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)))
			.get("sendReferral");
	}

	public String id() {
		return this.id;
	}

}
