import { act, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible, inWords } from '../testing/inWords'
import { Clock } from './Clock'
import { clockFace } from './clockFace'

const start = '2026-11-21T09:00:00Z'
const due = '2026-11-21T13:00:00Z'
const at = (time: string) => Date.parse(`2026-11-21T${time}Z`)

describe('the face of a clock', () => {
	test.each([
		['09:00:00', 'ok', 240],
		['11:59:59', 'ok', 60],
		['12:00:01', 'soon', 59],
		['12:59:59', 'soon', 0],
		['13:00:00', 'over', 0],
		['15:12:30', 'over', 132],
	])('at %s is %s with %i minutes', (time, state, minutes) => {
		expect(clockFace(start, due, at(time))).toMatchObject({ state, minutes })
	})

	test('never shows more than the whole time, even when a phone is behind', () => {
		expect(clockFace(start, due, at('08:00:00')).left).toBe(1)
	})

	test('a clock without a length does not divide by nothing', () => {
		expect(clockFace(due, due, at('12:59:00')).left).toBe(1)
	})
})

describe('a clock on screen', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
		vi.setSystemTime(at('12:54:30'))
	})
	afterEach(() => vi.useRealTimers())

	test('counts down by itself, in words', async () => {
		await inWords(<Clock startedAt={start} dueAt={due} label="Decision" />)
		expect(screen.getByText('5 min left')).toBeVisible()
		act(() => void vi.advanceTimersByTime(60_000))
		expect(screen.getByText('4 min left')).toBeVisible()
		act(() => void vi.advanceTimersByTime(6 * 60_000))
		expect(screen.getByText('Overdue 1 min')).toBeVisible()
	})

	test('speaks Kiswahili', async () => {
		await inWords(<Clock startedAt={start} dueAt={due} />, 'sw')
		expect(screen.getByText('zimebaki dk 5')).toBeVisible()
	})
})

test('a clock is accessible', async () => {
	const { container } = await inWords(<Clock startedAt={start} dueAt={due} label="Decision" />)
	await expectAccessible(container)
})
