import type { GroupPersonInput } from '../../gql/graphql'
import { rowsOf, type TextRow } from './cells'

/** What can be wrong with a line; `told` is what stood there. */
export type Fault = { line: number; rule: 'name' | 'station' | 'stationMissing' | 'age' | 'agreed' | 'child' | 'cells' | 'quote'; told: string }

export type Line = { line: number; person: GroupPersonInput }

const longestName = 120
const oldest = 130
const adult = 18
const columns = 4
const heads = /^(names?|jina|majina|full name|jina kamili)$/i
const yes = /^(yes|y|ndiyo|ndio|true|1)$/i
const no = /^(no|n|hapana|la|false|0)?$/i

/** Reads a list of people: lines that can be added, and every fault of the others. */
export function linesOf(text: string, stations: readonly string[], language: string): { lines: Line[]; faults: Fault[] } {
	const rows = rowsOf(text)
	const people = heads.test(rows[0]?.cells[0] ?? '') ? rows.slice(1) : rows
	const lines: Line[] = []
	const faults: Fault[] = []
	for (const row of people) {
		const found = faultsOf(row, stations)
		if (found.length > 0) faults.push(...found)
		else lines.push({ line: row.line, person: personOf(row, stations, language) })
	}
	return { lines, faults }
}

function faultsOf({ line, cells, open }: TextRow, stations: readonly string[]): Fault[] {
	if (open) return [{ line, rule: 'quote', told: '' }]
	const [name = '', station = '', age = '', agreed = ''] = cells
	const found: (Fault | false)[] = [
		cells.slice(columns).some((cell) => cell !== '') && { line, rule: 'cells', told: '' },
		(name.length < 2 || name.length > longestName) && { line, rule: 'name', told: name },
		stationOf(station, stations) < 0 && { line, rule: station ? 'station' : 'stationMissing', told: station },
		!isAge(age) && { line, rule: 'age', told: age },
		!yes.test(agreed) && !no.test(agreed) && { line, rule: 'agreed', told: agreed },
		yes.test(agreed) && age !== '' && isAge(age) && Number(age) < adult && { line, rule: 'child', told: age },
	]
	return found.filter((fault) => fault !== false)
}

function personOf({ cells }: TextRow, stations: readonly string[], language: string): GroupPersonInput {
	const [name = '', station = '', age = '', agreed = ''] = cells
	return {
		name,
		station: stationOf(station, stations),
		age: age === '' ? null : Number(age),
		agreedIn: yes.test(agreed) ? language : null,
	}
}

/** By name, or by its number in the list; where there is one station only, nobody has to name it. */
function stationOf(told: string, stations: readonly string[]): number {
	if (told === '' && stations.length === 1) return 0
	const named = stations.findIndex((station) => station.trim().toLowerCase() === told.toLowerCase())
	if (named >= 0 || !/^\d{1,2}$/.test(told)) return named
	return Number(told) >= 1 && Number(told) <= stations.length ? Number(told) - 1 : -1
}

function isAge(told: string): boolean {
	return told === '' || (/^\d{1,3}$/.test(told) && Number(told) <= oldest)
}
