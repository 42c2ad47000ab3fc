import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eventReader, holdStream, type StreamState } from './eventStream'

describe('server-sent events', () => {
	test('are read wherever the network cuts them', () => {
		const whole = ':\n\nevent: next\ndata: {"a":1}\n\nevent:next\r\ndata:{"a":2}\r\n\r\n'
		for (let cut = 0; cut < whole.length; cut++) {
			const seen: string[] = []
			const read = eventReader((data) => seen.push(data))
			read(whole.slice(0, cut))
			read(whole.slice(cut))
			expect(seen, `cut at ${cut}`).toEqual(['{"a":1}', '{"a":2}'])
		}
	})

	test('end with complete', () => {
		const seen: string[] = []
		expect(eventReader((data) => seen.push(data))('event: complete\ndata: {}\n\n')).toBe('complete')
		expect(seen).toEqual([])
	})
})

describe('a held stream', () => {
	beforeEach(() => {
		vi.useFakeTimers()
	})
	afterEach(() => vi.useRealTimers())

	const answerOf = (text: string) => new Response(text, { status: 200 })

	test('is asked again after it ends, and never after it is stopped', async () => {
		const states: StreamState[] = []
		const seen: string[] = []
		const ask = vi.fn(async () => answerOf('event: next\ndata: 1\n\n'))
		const stop = holdStream(ask, { onNext: (data) => seen.push(data), onState: (state) => states.push(state) })
		await vi.advanceTimersByTimeAsync(0)
		expect(states).toEqual(['connecting', 'live', 'down'])
		await vi.advanceTimersByTimeAsync(2_000)
		expect(ask.mock.calls.length).toBeGreaterThan(1)
		stop()
		const asked = ask.mock.calls.length
		await vi.advanceTimersByTimeAsync(120_000)
		expect(ask).toHaveBeenCalledTimes(asked)
		expect(seen.length).toBe(asked)
	})

	test('waits longer each time the portal cannot be reached, and not at all once the network is back', async () => {
		const ask = vi.fn(async (): Promise<Response> => {
			throw new TypeError('no network')
		})
		const stop = holdStream(ask, { onNext: vi.fn(), onState: vi.fn() })
		await vi.advanceTimersByTimeAsync(60_000)
		const asked = ask.mock.calls.length
		expect(asked).toBeGreaterThan(3)
		expect(asked).toBeLessThan(9)
		window.dispatchEvent(new Event('online'))
		await vi.advanceTimersByTimeAsync(0)
		expect(ask).toHaveBeenCalledTimes(asked + 1)
		stop()
	})

	test('is asked again when it falls silent, even after its first event', async () => {
		const ask = vi.fn(async (signal: AbortSignal) => {
			const body = new ReadableStream<Uint8Array>({
				start(controller) {
					controller.enqueue(new TextEncoder().encode('event: next\ndata: 1\n\n'))
					signal.addEventListener('abort', () => controller.error(signal.reason))
				},
			})
			return new Response(body, { status: 200 })
		})
		const stop = holdStream(ask, { onNext: vi.fn(), onState: vi.fn() })
		await vi.advanceTimersByTimeAsync(44_000)
		expect(ask).toHaveBeenCalledTimes(1)
		await vi.advanceTimersByTimeAsync(4_000)
		expect(ask).toHaveBeenCalledTimes(2)
		stop()
	})
})
