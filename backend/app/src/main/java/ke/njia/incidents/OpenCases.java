package ke.njia.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import ke.njia.cases.CaseFile;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Actor;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;

import org.springframework.stereotype.Component;

/**
 * The open cases of an incident, and who is being asked for each.
 */
@Component
class OpenCases {

	private final GroupLines lines;

	private final IntakeDesk cases;

	private final ReferralReadings referrals;

	OpenCases(GroupLines lines, IntakeDesk cases, ReferralReadings referrals) {
		this.lines = lines;
		this.cases = cases;
		this.referrals = referrals;
	}

	/** In the order they came, with the referrals that ask for this kind of help. */
	List<OpenCase> listFor(GroupIncident incident, String serviceType, Actor actor) {
		List<String> ids = this.lines.cases(incident);
		Map<String, CaseFile> found = this.cases.findAll(Set.copyOf(ids), actor.organization());
		List<CaseFile> open = ids.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.filter((caseFile) -> caseFile.status() == CaseStatus.OPEN)
			.toList();
		List<List<Referral>> asked = this.referrals.listFor(open, actor);
		List<OpenCase> cases = new ArrayList<>();
		for (int index = 0; index < open.size(); index++) {
			cases.add(new OpenCase(open.get(index),
					asked.get(index)
						.stream()
						.filter((referral) -> referral.isAsked() && referral.serviceTypes().contains(serviceType))
						.toList()));
		}
		return cases;
	}

	/**
	 * A case of an incident.
	 *
	 * @param caseFile the case
	 * @param live referrals by which somebody is asked for the help looked at, or has
	 * taken it on
	 */
	record OpenCase(CaseFile caseFile, List<Referral> live) {

		boolean isAsked() {
			return !this.live.isEmpty();
		}

	}

}
