import type { GroupStationInput } from '../../gql/graphql'

export type StationFault = { line: number; rule: 'unknown' | 'short'; county: string }

/** Reads police stations, one a line: county, comma, name. */
export function stationsOf(
	text: string,
	counties: readonly { code: number; name: string }[],
): { stations: GroupStationInput[]; faults: StationFault[] } {
	const stations: GroupStationInput[] = []
	const faults: StationFault[] = []
	text.split('\n').forEach((told, index) => {
		if (told.trim() === '') return
		const [county = '', ...rest] = told.split(/[,;\t]/).map((part) => part.trim())
		const name = rest.join(', ')
		const known = counties.find((one) => plain(one.name) === plain(county))
		if (!known) faults.push({ line: index + 1, rule: 'unknown', county })
		else if (name.length < 2) faults.push({ line: index + 1, rule: 'short', county })
		else stations.push({ county: known.code, name })
	})
	return { stations, faults }
}

/** "Nairobi" and "Nairobi City County", "Murang'a" and "Muranga", "Elgeyo/Marakwet" and "Elgeyo Marakwet" are one county each. */
function plain(county: string): string {
	return county
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z]/g, '')
		.replace(/(city|county)+$/, '')
}
