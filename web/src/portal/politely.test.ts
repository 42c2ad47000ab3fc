import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { politely } from './politely'

const busy = () => new Response(null, { status: 429, headers: { 'Retry-After': '2' } })

describe('a portal that is asked too often', () => {
	beforeEach(() => {
		vi.useFakeTimers()
	})
	afterEach(() => vi.useRealTimers())

	test('is asked again after the time it told, and not before', async () => {
		const ask = vi.fn().mockResolvedValueOnce(busy()).mockResolvedValue(new Response('{}'))
		const answer = politely(ask)
		await vi.advanceTimersByTimeAsync(1_999)
		expect(ask).toHaveBeenCalledTimes(1)
		await vi.advanceTimersByTimeAsync(1_001)
		expect((await answer).status).toBe(200)
		expect(ask).toHaveBeenCalledTimes(2)
	})

	test('is not asked for ever', async () => {
		const ask = vi.fn(async () => busy())
		const answer = politely(ask)
		await vi.advanceTimersByTimeAsync(60_000)
		expect((await answer).status).toBe(429)
		expect(ask).toHaveBeenCalledTimes(4)
	})

	test('is left alone once nobody waits any more', async () => {
		const stop = new AbortController()
		const ask = vi.fn(async () => busy())
		const answer = politely(ask, stop.signal)
		await vi.advanceTimersByTimeAsync(10)
		stop.abort()
		await expect(answer).rejects.toThrow('aborted')
		await vi.advanceTimersByTimeAsync(60_000)
		expect(ask).toHaveBeenCalledTimes(1)
	})

	test('gets every other answer through at once', async () => {
		for (const status of [200, 401, 503]) expect((await politely(async () => new Response(null, { status }))).status).toBe(status)
	})
})
