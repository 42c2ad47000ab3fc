import type { GateCode, RouteLabel } from '../../gql/graphql'
import type { RoutingWord } from '../../i18n/routingWords'

/* The codes that only the routing screens show; the compiler finds the one that has no words. */
export const gates: Record<GateCode, { refused: RoutingWord; open: RoutingWord }> = {
	SAFETY: { refused: 'gate.SAFETY', open: 'gate.SAFETY.never' },
	CONSENT: { refused: 'gate.CONSENT', open: 'gate.CONSENT.open' },
	ELIGIBILITY: { refused: 'gate.ELIGIBILITY', open: 'gate.ELIGIBILITY.open' },
	COVERAGE: { refused: 'gate.COVERAGE', open: 'gate.COVERAGE.open' },
	CAPACITY: { refused: 'gate.CAPACITY', open: 'gate.CAPACITY.open' },
	ASSURANCE: { refused: 'gate.ASSURANCE', open: 'gate.ASSURANCE.open' },
	AGREEMENT: { refused: 'gate.AGREEMENT', open: 'gate.AGREEMENT.open' },
	CLOCK: { refused: 'gate.CLOCK', open: 'gate.CLOCK.open' },
}
export const routeLabels: Record<RouteLabel, RoutingWord> = {
	CLOCK: 'route.CLOCK',
	EXPOSURE: 'route.EXPOSURE',
	UNCERTAINTY: 'route.UNCERTAINTY',
	TRAVEL: 'route.TRAVEL',
	MISMATCH: 'route.MISMATCH',
	BALANCED: 'route.BALANCED',
}
