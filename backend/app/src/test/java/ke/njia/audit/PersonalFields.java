package ke.njia.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Questions for every field of every personal type, by every root field that leads there,
 * made from the schema itself: one for each field that is a thing of its own, one for the
 * plain values of a thing together, which are fetched with it.
 */
final class PersonalFields {

	/** What holds something about a person. */
	static final Set<String> PERSONAL = Set.of("CaseFile", "Need", "Threshold", "CaseClock", "CaseProcessing",
			"EarlierProcessing", "CaseRectification", "RightsRequest", "CaseRetention", "Consent", "BreakGlass",
			"Telling", "ErasureRequest", "DisclosurePreview", "DisclosedCase", "DisclosedNeed", "Referral", "Reveal",
			"Guardian", "SafeContact", "ContactRule", "ContactWindow", "ClockAlert", "ClockEnding", "ChosenPlan",
			"Replan", "ReferralQuestion", "ReferralFeedback", "OpenRequest", "ReferralSuggestion", "CaseDecision",
			"CaseTask", "FundRequest", "Escalation", "ClosingPoint", "CaseClosure", "CaseFollowUp", "EvidenceItem",
			"CleanCopy", "Safeguard", "SafeguardAnswer", "Appeal", "AppealVersion", "AppealDraft", "LetterFact",
			"SecondLook", "AppealAddressee", "AppealSending", "AppealMessage", "AppealPublication",
			"PublicationRevision", "UrgencyChange", "CaseRisk", "BodyAnswer", "BodyReason", "BodyRequirement",
			"CaseAppealFacts", "AccountabilityStep");

	private static final Map<String, String> ARGUMENTS = Map.of("CaseFile.disclosurePreview",
			"(recipient: \"garissa-paralegals-example\", serviceTypes: [\"paralegal\"])");

	/** What lies deeper nobody can ask for: the door refuses it. */
	private static final int DEEPEST = 8;

	private final GraphQLSchema schema;

	private final Set<String> walked = new HashSet<>();

	private final List<String> questions = new ArrayList<>();

	private final Deque<Runnable> waiting = new ArrayDeque<>();

	private int fields;

	private PersonalFields(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * The questions.
	 * @param schema the schema
	 * @param type what the root field leads to
	 * @param root a question with a mark %s where the fields go
	 */
	static PersonalFields below(GraphQLSchema schema, String type, String root) {
		PersonalFields fields = new PersonalFields(schema);
		fields.meet(type, root);
		while (!fields.waiting.isEmpty()) {
			fields.waiting.removeFirst().run();
		}
		return fields;
	}

	/** How many fields the questions ask for. */
	int fields() {
		return this.fields;
	}

	List<String> questions() {
		return this.questions;
	}

	/** The personal types that were met. */
	Set<String> walked() {
		return this.walked;
	}

	/**
	 * Each type by the shortest way there, so that no question is deeper than it must be.
	 */
	private void meet(String type, String question) {
		if (this.walked.add(type)) {
			this.waiting.addLast(() -> walk(this.schema.getObjectType(type), question));
		}
	}

	private void walk(GraphQLObjectType type, String question) {
		StringBuilder plain = new StringBuilder();
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			String asked = field.getName() + ARGUMENTS.getOrDefault(type.getName() + "." + field.getName(), "");
			this.fields++;
			if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below) {
				ask(question.formatted(asked + " { __typename }"));
				if (PERSONAL.contains(below.getName())) {
					meet(below.getName(), question.formatted(asked + " { %s }"));
				}
			}
			else {
				plain.append(asked).append(' ');
			}
		}
		if (!plain.isEmpty()) {
			ask(question.formatted(plain));
		}
	}

	private void ask(String question) {
		if (question.chars().filter((sign) -> sign == '{').count() <= DEEPEST) {
			this.questions.add(question);
		}
	}

}
