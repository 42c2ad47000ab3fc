// @vitest-environment node
import { expect, test } from 'vitest'
import { tiles } from './countyTiles'

test('every county of Kenya has one tile, and no two share a place, a name or a short name', () => {
	expect(tiles.map((tile) => tile.code).toSorted((one, other) => one - other)).toEqual(Array.from({ length: 47 }, (_, index) => index + 1))
	for (const key of [(tile: (typeof tiles)[number]) => `${tile.row}/${tile.column}`, (tile: (typeof tiles)[number]) => tile.name, (tile: (typeof tiles)[number]) => tile.short])
		expect(new Set(tiles.map(key)).size).toBe(47)
	for (const tile of tiles) {
		expect(tile.short).toMatch(/^[A-Z]{3}$/)
		expect(tile.column).toBeLessThan(8)
	}
})
