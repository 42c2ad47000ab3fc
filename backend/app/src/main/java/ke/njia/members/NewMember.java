package ke.njia.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;

/**
 * Somebody to be given a sign-in.
 *
 * @param givenName 1 to 60 characters
 * @param familyName 1 to 60 characters
 * @param roles one or both of a partner's
 */
public record NewMember(String givenName, String familyName, Set<Role> roles) {

	private static final int LONGEST = 60;

	/** What the realm takes as a person's name. */
	private static final Pattern NAME = Pattern.compile("[^<>&\"$%!#?;*~/\\\\|^=\\[\\]{}\\p{Cntrl}]*");

	public NewMember {
		givenName = givenName.strip();
		familyName = familyName.strip();
		roles = Set.copyOf(roles);
	}

	/** Everything that cannot be taken. */
	List<UserError> faults() {
		List<UserError> faults = new ArrayList<>();
		if (!isName(this.givenName)) {
			faults.add(UserError.invalid("length-1-to-60", "givenName"));
		}
		if (!isName(this.familyName)) {
			faults.add(UserError.invalid("length-1-to-60", "familyName"));
		}
		if (this.roles.isEmpty() || !Member.ROLES.containsAll(this.roles)) {
			faults.add(UserError.invalid("role-of-a-partner", "roles"));
		}
		return faults;
	}

	/** What two inputs are compared by; only ever digested. */
	List<Object> compared() {
		return List.of(this.givenName, this.familyName, this.roles.stream().sorted().toList());
	}

	private static boolean isName(String name) {
		return !name.isEmpty() && name.length() <= LONGEST && NAME.matcher(name).matches();
	}

}
