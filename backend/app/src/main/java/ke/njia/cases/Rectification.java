package ke.njia.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Something that was told, to be put right. What is null stays as it is.
 *
 * @param caseFileId the case
 * @param reason why
 * @param violationType what happened
 * @param county where, county code
 * @param occurredEarliest earliest moment it can have happened
 * @param occurredLatest latest moment
 * @param languages ISO 639-3 codes the person speaks
 * @param age years
 * @param ageNotKnown true: the age that was told does not stand
 * @param safetyConcerns what could put the person in danger
 * @param needs codes of the kinds of help asked for, one to eight
 * @param channel how it came in
 * @param reliability how far its source may be relied on
 */
public record Rectification(String caseFileId, RectificationReason reason, @Nullable String violationType,
		@Nullable Integer county, @Nullable Instant occurredEarliest, @Nullable Instant occurredLatest,
		@Nullable List<String> languages, @Nullable Integer age, boolean ageNotKnown,
		@Nullable List<SafetyConcern> safetyConcerns, @Nullable List<String> needs, @Nullable IntakeChannel channel,
		@Nullable SourceReliability reliability) {

	/** The account as it is once this is put right. */
	Account of(Account told) {
		return new Account(Objects.requireNonNullElse(this.violationType, told.violationType()),
				Objects.requireNonNullElse(this.county, told.county()),
				Objects.requireNonNullElse(this.occurredEarliest, told.occurredEarliest()),
				Objects.requireNonNullElse(this.occurredLatest, told.occurredLatest()), told.harmWithin(),
				Objects.requireNonNullElse(this.languages, told.languages()), ageOf(told), told.workerGender(),
				told.accessible(), Objects.requireNonNullElse(this.safetyConcerns, told.safetyConcerns()),
				told.perpetrators(), told.neverTell(), told.maxTravelKm(), sourceOf(told.source()));
	}

	/** The kinds of help as they are once this is put right. */
	List<String> of(List<String> asked) {
		return Objects.requireNonNullElse(this.needs, asked);
	}

	/** What two accounts differ in. */
	static List<RectifiedField> between(Account one, List<String> needs, Account other, List<String> otherNeeds) {
		List<RectifiedField> fields = new ArrayList<>();
		unless(one.violationType().equals(other.violationType()), RectifiedField.VIOLATION_TYPE, fields);
		unless(one.county() == other.county(), RectifiedField.COUNTY, fields);
		unless(one.occurredEarliest().equals(other.occurredEarliest())
				&& one.occurredLatest().equals(other.occurredLatest()), RectifiedField.TIME, fields);
		unless(one.languages().equals(other.languages()), RectifiedField.LANGUAGES, fields);
		unless(Objects.equals(one.age(), other.age()), RectifiedField.AGE, fields);
		unless(one.safetyConcerns().equals(other.safetyConcerns()), RectifiedField.SAFETY_CONCERNS, fields);
		unless(needs.equals(otherNeeds), RectifiedField.NEEDS, fields);
		unless(one.source().equals(other.source()), RectifiedField.SOURCE, fields);
		return fields;
	}

	private AccountSource sourceOf(AccountSource told) {
		return new AccountSource(Objects.requireNonNullElse(this.channel, told.channel()),
				Objects.requireNonNullElse(this.reliability, told.reliability()));
	}

	private @Nullable Integer ageOf(Account told) {
		if (this.ageNotKnown) {
			return null;
		}
		return (this.age != null) ? this.age : told.age();
	}

	private static void unless(boolean same, RectifiedField field, List<RectifiedField> fields) {
		if (!same) {
			fields.add(field);
		}
	}

	/**
	 * Something that was put right.
	 *
	 * @param caseFile the case as it is now
	 * @param at when
	 * @param reason why
	 * @param fields what
	 * @param was the account as it was
	 * @param needs codes of the kinds of help as they were
	 */
	public record Done(CaseFile caseFile, Instant at, RectificationReason reason, List<RectifiedField> fields,
			Account was, List<String> needs) {
	}

}
