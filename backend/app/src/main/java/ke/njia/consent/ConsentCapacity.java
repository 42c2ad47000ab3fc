package ke.njia.consent;

import java.time.Duration;
import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Who may agree for whom. For a child a guardian does, and in the child's best interests
 * (Data Protection Act 2019, s. 33; Children Act 2022, s. 8); for an adult nobody else
 * does, unless they cannot (s. 27). A guardian who is the alleged perpetrator, or tied to
 * one, cannot.
 *
 * @param asking how the consent was asked for and given
 * @param age years, when told
 */
record ConsentCapacity(Asking asking, @Nullable Integer age) {

	/** Longest time for which an adult agrees before being asked again; ours. */
	static final Duration LONGEST = Duration.ofDays(366);

	/**
	 * The same for a child. Ours, no law names a figure: a child's situation, and who may
	 * speak for them, changes faster.
	 */
	static final Duration LONGEST_FOR_CHILD = Duration.ofDays(90);

	/** Everything that speaks against it. */
	List<UserError> faults() {
		Faults faults = new Faults();
		Guardian guardian = this.asking.guardian();
		faults.unless(!byGuardian() || guardian != null, "guardian-missing", "guardian");
		faults.unless(byGuardian() || guardian == null, "no-guardian-agreed", "guardian");
		faults.unless(guardian == null || guardian.tie() == Guardian.Tie.NONE, "guardian-is-tied", "guardian");
		boolean assent = this.asking.assentReason() != null;
		faults.unless(!isChild() || byGuardian() || assent, "child-needs-guardian", "form");
		faults.unless(!assent || (!byGuardian() && !isAdult()), "assent-is-a-childs", "assentReason");
		boolean incapacity = this.asking.incapacity() != null;
		faults.unless(!isAdult() || !byGuardian() || incapacity, "adult-decides", "incapacity");
		faults.unless(!incapacity || (byGuardian() && !isChild()), "incapacity-is-an-adults", "incapacity");
		return faults.list();
	}

	/**
	 * For how long it may be recorded. Whoever speaks, or is spoken for, as a child does
	 * is treated as one, also when no age was told.
	 */
	Duration longest() {
		boolean asChild = this.asking.assentReason() != null || (byGuardian() && this.asking.incapacity() == null);
		return (isChild() || asChild) ? LONGEST_FOR_CHILD : LONGEST;
	}

	private boolean byGuardian() {
		return this.asking.form() == ConsentForm.GUARDIAN;
	}

	private boolean isChild() {
		return this.age != null && AgeBand.of(this.age).isUnderAge();
	}

	private boolean isAdult() {
		return this.age != null && !AgeBand.of(this.age).isUnderAge();
	}

}
