package ke.njia.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person may do, as the realm says. The realm's spelling is lower case with
 * hyphens ({@code duty-lead}); a realm role that is not here grants nothing.
 */
public enum Role {

	COORDINATOR, DUTY_LEAD, LANE_LEGAL, LANE_RESEARCH, LANE_COMMUNICATIONS, LANE_FINANCE, PARTNER_INTAKE, PARTNER_ADMIN,
	BODY_READER, IDENTITY_CUSTODIAN, AUDITOR, ADMINISTRATOR;

	private final String realmName = name().toLowerCase(Locale.ROOT).replace('_', '-');

	/** The role of that spelling in the realm, if it is one of ours. */
	public static Optional<Role> find(String realmName) {
		return Arrays.stream(values()).filter((role) -> role.realmName.equals(realmName)).findFirst();
	}

	public String realmName() {
		return this.realmName;
	}

}
