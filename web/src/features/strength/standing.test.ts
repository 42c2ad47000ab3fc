// @vitest-environment node
import { expect, test } from 'vitest'
import { brief, byStanding, counties, countyNames, standing, type Row } from './standing'

const counts = (first: number, second: number, third: number) => [first, second, third, ...Array.from({ length: 44 }, () => 0)]
const row: Row = { verified: counts(2, 0, 0), unverified: counts(1, 1, 0), dayOnly: counts(0, 3, 4), late: counts(0, 0, 9) }

test('a county stands as its best partners do', () => {
	expect([1, 2, 3, 4].map((county) => standing(row, county))).toEqual(['many', 'one', 'day', 'none'])
})

test('a cell says in characters what its colour says', () => {
	expect([1, 2, 3, 4].map((county) => brief(row, county))).toEqual(['2 1?', '1? 3d', '4d', '–'])
})

test('all 47 counties are there once', () => {
	expect(counties).toEqual(Array.from({ length: 47 }, (_, at) => at + 1))
	expect(Object.values(byStanding(row)).flat().toSorted((one, other) => one - other)).toEqual(counties)
	expect(byStanding(row).many).toEqual([1])
})

test('names come by the alphabet', () => {
	expect(countyNames([7, 1])).toBe('Garissa, Mombasa')
})
