package ke.njia.routing.engine;

/**
 * Refuses an entry that does not serve the county, or lies farther than can be travelled.
 */
record CoverageGate(RouteRequest request) implements Gate {

	@Override
	public RefusalCode code() {
		return RefusalCode.COVERAGE;
	}

	@Override
	public boolean passes(Candidate candidate) {
		ServiceAtLocation service = candidate.service();
		boolean covered = service.coverage() == null || service.coverage().contains(this.request.county());
		return covered && !tooFar(candidate);
	}

	private boolean tooFar(Candidate candidate) {
		return this.request.maxTravelMetres() != null && candidate.service().mode() == Mode.ON_SITE
				&& candidate.metres() > this.request.maxTravelMetres();
	}

}
