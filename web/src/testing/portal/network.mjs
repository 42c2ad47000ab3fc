import { readFileSync } from 'node:fs'

const text = (en, sw = en) => ({ en, sw })
const layout = readFileSync(new URL('../../ui/countyTiles.ts', import.meta.url), 'utf8')

export const counties = [...layout.matchAll(/(\d+):[A-Z]+:([^\s.][^\n]*?)(?=\s{2,}|\n)/g)]
	.map(([, code, name]) => ({ code: Number(code), name, headquarters: name, latitude: 0, longitude: 0, neighbours: [] }))
	.toSorted((one, other) => one.code - other.code)
export const county = (code) => counties.find((one) => one.code === code)
county(7).neighbours = [8, 11, 4, 5].map(county)

export const serviceTypes = [
	['legal-representation', 'Legal representation', 'Uwakilishi wa kisheria'],
	['paralegal', 'Paralegal help', 'Msaada wa wasaidizi wa kisheria'],
	['psychosocial-counselling', 'Psychosocial counselling', 'Ushauri nasaha wa kisaikolojia'],
	['safe-house', 'Safe house', 'Nyumba salama'],
	['emergency-medical', 'Emergency medical care', 'Matibabu ya dharura'],
	['bail-bond', 'Bail and bond', 'Dhamana na bondi'],
].map(([code, en, sw]) => ({ code, name: text(en, sw), sensitive: code === 'safe-house', openEligibility: null }))
export const serviceType = (code) => serviceTypes.find((one) => one.code === code)

export const violationTypes = [
	['arbitrary-arrest', 'Arbitrary arrest', 'Kukamatwa kiholela'],
	['torture', 'Torture or ill-treatment', 'Mateso au kutendewa vibaya'],
	['sexual-violence', 'Sexual violence', 'Ukatili wa kingono'],
].map(([code, en, sw]) => ({ code, name: text(en, sw), huridocs: null }))

export const languages = [
	['swa', 'Kiswahili'],
	['eng', 'English'],
	['som', 'Somali'],
].map(([code, name]) => ({ code, name: text(name) }))

export const institutions = [
	['national-police', 'National Police Service', 'Huduma ya Taifa ya Polisi'],
	['county-police', 'County police command', 'Kamandi ya polisi ya kaunti'],
].map(([code, en, sw]) => ({ code, name: text(en, sw) }))

function organization(id, name, code, ...offers) {
	const own = { id, name, kind: 'ngo', country: 'KE', county: county(code), source: 'invented for tests', services: [] }
	own.services = offers.map((type) => {
		const service = { id: `${id}-${type}`, name: serviceType(type).name.en, serviceType: serviceType(type), organization: own, status: 'ACTIVE' }
		service.serviceAtLocations = [
			{
				id: `${id}-${type}-at`,
				service,
				organization: own,
				location: { id: `${id}-office`, name: 'Office', county: county(code), latitude: null, longitude: null },
				confidential: false,
				mode: type === 'psychosocial-counselling' ? 'REMOTE' : 'ON_SITE',
				languages,
				coverage: [],
				openNow: code !== 1,
				opensAt: code === 1 ? new Date(Date.now() + 50_000_000).toISOString() : null,
				held: 1,
				takenOn: 0,
				capacity: { status: 'CAPACITY', available: 3, asOf: new Date(Date.now() - 7_200_000).toISOString(), confidence: 94, reliable: true },
				assuredAt: '2026-10-12T09:00:00Z',
			},
		]
		return service
	})
	return own
}

export const organizations = [
	organization('khrc', 'Kenya Human Rights Commission', 47, 'legal-representation'),
	organization('garissa-paralegals-example', 'Garissa paralegals (example)', 7, 'paralegal', 'psychosocial-counselling'),
	organization('coast-lawyers-example', 'Coast lawyers (example)', 1, 'legal-representation', 'paralegal'),
	organization('listening-line-example', 'Listening line (example)', 47, 'psychosocial-counselling'),
	organization('silent-clinic-example', 'Silent clinic (example)', 4, 'paralegal'),
]
export const organizationOf = (id) => organizations.find((one) => one.id === id)
export const places = () => organizations.flatMap((one) => one.services).flatMap((service) => service.serviceAtLocations)

export const people = {
	coordinator: { roles: ['COORDINATOR'], organization: 'khrc' },
	'partner-intake': { roles: ['PARTNER_INTAKE'], organization: 'garissa-paralegals-example' },
	'partner-admin': { roles: ['PARTNER_ADMIN'], organization: 'garissa-paralegals-example' },
	'partner-other': { roles: ['PARTNER_INTAKE'], organization: 'coast-lawyers-example' },
	auditor: { roles: ['AUDITOR'], organization: 'khrc' },
}
