import { institutions, organizationOf, organizations, serviceTypes } from './network.mjs'

/** A made-up strength of the network: enough of everything to draw. */
const counts = (of) => Array.from({ length: 47 }, (_, at) => of(at + 1))
const cells = (...counties) => [{ serviceType: serviceTypes[0], counties }]

export function strengthFor(person) {
	return {
		revision: 7,
		asOf: new Date().toISOString(),
		lead: organizationOf(person.organization),
		rows: serviceTypes.map((serviceType, row) => ({
			serviceType,
			clock: 'ARRAIGNMENT',
			clockKind: 'HARD',
			withinMinutes: 1440,
			clockSource: 'Constitution of Kenya 2010, Art. 49(1)(f)',
			verified: counts((county) => (county * (row + 3)) % 4),
			unverified: counts((county) => (county + row) % 2),
			dayOnly: counts((county) => (county % 5 === 0 ? 2 : 0)),
			late: counts(() => 1),
		})),
		weakPoints: [
			{ organization: organizations[0], to: null, cells: cells(1, 7, 9) },
			{ organization: organizationOf(person.organization), to: organizations[1], cells: cells(7) },
		],
		weakPointCount: 2,
		joints: [organizations[0]],
		bestAgreement: { with: organizations[2], first: cells(4, 5), second: cells(6), partners: 3 },
		csv: 'county_code\r\n1\r\n',
	}
}

export function around(id) {
	const agreement = (organization, outgoing, kind, inForce) => ({
		organization,
		outgoing,
		kind,
		trust: 2,
		validFrom: '2025-01-01T00:00:00Z',
		validTo: '2030-12-31T00:00:00Z',
		inForce,
		handoffMinutes: 30,
	})
	const others = organizations.filter((one) => one.id !== id)
	return {
		organization: organizationOf(id),
		agreements: others.map((one, at) => agreement(one, at % 2 === 0, ['REFERRAL', 'SPONSOR', 'FUNDING'][at % 3], at % 4 !== 3)),
		conflicts: [{ institution: institutions[0], kind: 'WORKS_FOR' }],
		sameBuilding: others.slice(0, 1),
	}
}

export const without = (id) => ({ organization: organizationOf(id), lost: cells(1, 7), oneLeft: cells(9) })
