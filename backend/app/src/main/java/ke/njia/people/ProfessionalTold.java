package ke.njia.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import ke.njia.kernel.UserError;

/**
 * What is sealed of a professional. The names of the components are what is stored.
 *
 * @param name 2 to 80 characters
 * @param gender as they say
 * @param licenceBody who gave the licence, at most 80 characters; empty for none
 * @param licenceNumber its number, at most 40 characters; empty for none
 * @param phone 7 to 15 digits with an optional plus; empty for none
 */
public record ProfessionalTold(String name, ProfessionalGender gender, String licenceBody, String licenceNumber,
		String phone) {

	static final int SHORTEST_NAME = 2;

	static final int LONGEST_NAME = 80;

	static final int LONGEST_NUMBER = 40;

	/** Digits of an international number (ITU-T E.164). */
	private static final Pattern PHONE = Pattern.compile("(\\+?[0-9]{7,15})?");

	public ProfessionalTold {
		name = name.strip();
		licenceBody = licenceBody.strip();
		licenceNumber = licenceNumber.strip();
		phone = phone.replaceAll("[ -]", "");
	}

	boolean isLicensed() {
		return !this.licenceNumber.isEmpty();
	}

	List<UserError> faults() {
		List<UserError> faults = new ArrayList<>();
		Lengths.check(this.name, SHORTEST_NAME, LONGEST_NAME, "name", faults);
		Lengths.check(this.licenceBody, this.licenceNumber.isEmpty() ? 0 : 1, LONGEST_NAME, "licenceBody", faults);
		Lengths.check(this.licenceNumber, 0, LONGEST_NUMBER, "licenceNumber", faults);
		if (!PHONE.matcher(this.phone).matches()) {
			faults.add(UserError.invalid("digits-7-to-15", "phone"));
		}
		return faults;
	}

	/**
	 * What it is compared by when an act is repeated; only a keyed digest of it is kept.
	 */
	String compared() {
		return String.join("\n", this.name, this.gender.name(), this.licenceBody, this.licenceNumber, this.phone);
	}

	/** Nothing of a person may be printed. */
	@Override
	public String toString() {
		return "professional";
	}

}
