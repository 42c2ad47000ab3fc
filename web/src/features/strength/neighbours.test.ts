// @vitest-environment node
import { expect, test } from 'vitest'
import { around, centre, line } from './neighbours'

test('neighbours stand on a circle inside the picture, none upon another', () => {
	for (const count of [1, 2, 7, 24]) {
		const places = around(count)
		expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
		for (const { x, y } of places) {
			expect(Math.abs(Math.hypot(x - centre, y - centre) - 128)).toBeLessThan(2)
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(32)
			expect(Math.max(x, y)).toBeLessThanOrEqual(288)
		}
	}
	expect(around(0)).toEqual([])
})

test('a line points the way a case goes', () => {
	const top = { x: centre, y: 32 }
	expect(around(4)[0]).toEqual(top)
	expect(line(top, true)).toEqual({ x1: 160, y1: 132, x2: 160, y2: 50 })
	expect(line(top, false)).toEqual({ x1: 160, y1: 50, x2: 160, y2: 132 })
})
