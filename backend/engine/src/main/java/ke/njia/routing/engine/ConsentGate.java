package ke.njia.routing.engine;

/**
 * Refuses an organization the consent in force does not cover, or one abroad without a
 * consent to that. The lead holds the case already.
 */
record ConsentGate(ConsentScope consent) implements Gate {

	@Override
	public RefusalCode code() {
		return RefusalCode.CONSENT;
	}

	@Override
	public boolean passes(Candidate candidate) {
		return candidate.offeredByLead() || admits(candidate.organization());
	}

	boolean admits(Organization organization) {
		boolean covered = this.consent.organizations() == null
				|| this.consent.organizations().contains(organization.id());
		return covered && (this.consent.abroad() || organization.country().equals(Organization.HOME_COUNTRY));
	}

}
