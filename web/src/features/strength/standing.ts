import { tiles } from '../../ui/countyTiles'

/** Counts of one kind of help in the counties 1 to 47, in that order. */
export type Row = { verified: readonly number[]; unverified: readonly number[]; dayOnly: readonly number[]; late: readonly number[] }

export type Standing = 'none' | 'day' | 'one' | 'many'

/** How one county stands for one kind of help. */
export function standing(row: Row, county: number): Standing {
	const inside = (row.verified[county - 1] ?? 0) + (row.unverified[county - 1] ?? 0)
	if (inside > 1) return 'many'
	if (inside === 1) return 'one'
	return (row.dayOnly[county - 1] ?? 0) > 0 ? 'day' : 'none'
}

/** What a cell says in a few characters: "2 1?", "3d", "–". */
export function brief(row: Row, county: number): string {
	const [verified = 0, unverified = 0, day = 0] = [row.verified[county - 1], row.unverified[county - 1], row.dayOnly[county - 1]]
	const parts = [verified > 0 && String(verified), unverified > 0 && `${unverified}?`, day > 0 && `${day}d`].filter(Boolean)
	return parts.join(' ') || '–'
}

const names = new Map(tiles.map((tile) => [tile.code, tile.name]))

export const countyName = (code: number) => names.get(code) ?? String(code)

/** County names in the order of the alphabet. */
export const countyNames = (codes: readonly number[]) => codes.map(countyName).toSorted((one, other) => one.localeCompare(other)).join(', ')

export const counties: readonly number[] = tiles.map((tile) => tile.code).toSorted((one, other) => one - other)

/** Counties by how they stand. */
export function byStanding(row: Row): Record<Standing, number[]> {
	const found: Record<Standing, number[]> = { none: [], day: [], one: [], many: [] }
	for (const county of counties) found[standing(row, county)].push(county)
	return found
}
