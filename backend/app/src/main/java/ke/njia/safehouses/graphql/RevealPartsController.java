package ke.njia.safehouses.graphql;

import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralReadings;
import ke.njia.safehouses.Reveal;
import ke.njia.safehouses.RevealRegister;
import ke.njia.safehouses.SafeHouse;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What belongs to a reveal: its case, its referral, its house.
 */
@Controller
@SchemaMapping(typeName = "Reveal")
class RevealPartsController {

	private final RevealRegister register;

	private final IntakeDesk cases;

	private final ReferralReadings referrals;

	private final Directory directory;

	RevealPartsController(RevealRegister register, IntakeDesk cases, ReferralReadings referrals, Directory directory) {
		this.register = register;
		this.cases = cases;
		this.referrals = referrals;
		this.directory = directory;
	}

	@SchemaMapping
	CaseFile caseFile(Reveal reveal, Actor actor) {
		return this.cases.read(reveal.caseFileId(), actor).orElseThrow();
	}

	@SchemaMapping
	Referral referral(Reveal reveal, Actor actor) {
		return this.referrals.read(reveal.referralId(), actor).orElseThrow();
	}

	@SchemaMapping
	Organization organization(Reveal reveal) {
		return this.directory.snapshot().organization(reveal.organization());
	}

	@SchemaMapping
	@Nullable SafeHouse house(Reveal reveal) {
		return this.register.house(reveal).orElse(null);
	}

}
