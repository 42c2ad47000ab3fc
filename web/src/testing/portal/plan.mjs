import { createHash } from 'node:crypto'
import { organizationOf, places } from './network.mjs'

const minutes = { 'garissa-paralegals-example': 95, 'coast-lawyers-example': 1530, 'listening-line-example': 60, khrc: 40, 'silent-clinic-example': 200 }

const source = (kind) => ({ kind, at: null, until: null, count: null })

/** Not the engine: a fixed answer with every part of the contract in it, so that every part is drawn. */
export function planOf(caseFile, { needs, avoid }) {
	const asOf = Date.now()
	const wanted = caseFile.needs.filter((need) => !needs || needs.includes(need.id))
	const offers = (need) =>
		places().filter(
			(place) =>
				place.service.serviceType.code === need.serviceType.code &&
				place.service.organization.id !== 'silent-clinic-example' &&
				!avoid?.includes(place.service.organization.id),
		)
	const consented = caseFile.consents.some((consent) => !consent.withdrawnAt)
	const possible = consented && wanted.every((need) => offers(need).length > 0)
	const pick = (order) => wanted.map((need) => step(need, offers(need).toSorted(order)[0], offers(need), asOf))
	const fast = (one, other) => minutes[one.service.organization.id] - minutes[other.service.organization.id]
	const local = (one, other) => other.service.organization.id.localeCompare(one.service.organization.id) * -1 || fast(one, other)
	const routes = possible ? merge([[['CLOCK', 'UNCERTAINTY'], pick(fast)], [['EXPOSURE', 'TRAVEL', 'BALANCED'], pick((one, other) => -fast(one, other))], [['MISMATCH'], pick(local)]]) : []
	const hash = createHash('sha256').update(JSON.stringify([needs, avoid, caseFile.id, consented])).digest('hex')
	return {
		asOf: new Date(asOf).toISOString(),
		networkRevision: 7,
		rulesVersion: '1',
		engineVersion: '1',
		inputHash: hash,
		provedOptimal: true,
		feasible: possible,
		deadline: caseFile.clocks[0]?.dueAt ?? null,
		routes,
		refusals: wanted.flatMap((need) => refusals(need, consented)),
		outdone: [],
		shortages: [],
		infeasibleNeeds: possible ? [] : wanted.map((need) => ({ need, relaxations: consented ? [['CAPACITY'], ['COVERAGE', 'CLOCK']] : [['CONSENT']], choices: refusals(need, consented).slice(0, 5) })),
	}
}

function refusals(need, consented) {
	return places()
		.filter((place) => place.service.serviceType.code === need.serviceType.code)
		.filter((place) => !consented || place.service.organization.id === 'silent-clinic-example')
		.map((serviceAtLocation) => {
			const codes = consented ? ['ASSURANCE', 'CLOCK'] : ['CONSENT']
			return { need, serviceAtLocation, codes, leftOut: false, opening: opening(codes, serviceAtLocation) }
		})
}

/** The smallest change, as the engine would name it. */
function opening(codes, place) {
	const about = place.service.organization
	const lead = organizationOf('khrc')
	const changes = codes.map((code) => (code === 'CONSENT' ? { kind: 'WIDEN_CONSENT', from: null, about, figure: null } : code === 'ASSURANCE' ? { kind: 'CHECK_ENTRY', from: null, about: null, figure: 400 } : { kind: 'MOVE_DEADLINE', from: null, about: null, figure: 90 }))
	return { changes, chain: [lead, about], servedAtMinute: minutes[about.id] ?? 100 }
}

function step(need, place, others, asOf) {
	const { organization } = place.service
	const served = minutes[organization.id]
	const lead = organizationOf('khrc')
	const deadlineMinute = need.deadline ? Math.floor((Date.parse(need.deadline) - asOf) / 60_000) : null
	return {
		need,
		serviceAtLocation: place,
		chain: organization === lead ? [lead] : organization.id.startsWith('coast') ? [lead, organizationOf('listening-line-example'), organization] : [lead, organization],
		servedAt: new Date(asOf + served * 60_000).toISOString(),
		servedAtMinute: served,
		deadlineMinute,
		travelMetres: place.mode === 'REMOTE' ? 0 : 4200,
		reasons: [
			deadlineMinute !== null && deadlineMinute < served
				? { code: 'MINUTES_AFTER', weighs: 'AGAINST', facts: [{ name: 'minutes', value: String(served - deadlineMinute) }], source: source('CLOCK') }
				: { code: 'OPEN_AT_ARRIVAL', weighs: 'FOR', facts: [], source: source('DIARY') },
			{ code: 'CAPACITY_UNKNOWN', weighs: 'AGAINST', facts: [], source: source('DIARY') },
		],
		fallbacks: others
			.filter((other) => other !== place)
			.map((other) => ({ serviceAtLocation: other, servedAtMinute: minutes[other.service.organization.id], askBy: need.deadline })),
	}
}

function merge(candidates) {
	const routes = new Map()
	for (const [labels, steps] of candidates) {
		const id = createHash('sha256').update(steps.map((one) => one.serviceAtLocation.id).join()).digest('hex').slice(0, 16)
		const told = [...new Set(steps.flatMap((one) => one.chain.slice(1)))]
		const known = routes.get(id)
		routes.set(id, {
			id,
			labels: [...(known?.labels ?? []), ...labels],
			vector: { clock: 1, exposure: told.length, travel: Math.max(...steps.map((one) => one.travelMetres)), mismatch: 0, uncertainty: 310_000 * steps.length },
			steps,
			told,
			reasons: [{ code: 'TELLS', weighs: told.length < 2 ? 'FOR' : 'AGAINST', facts: [{ name: 'organizations', value: String(told.length) }], source: source('PLAN') }],
		})
	}
	return [...routes.values()]
}
