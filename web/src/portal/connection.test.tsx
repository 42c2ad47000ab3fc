import { act, renderHook } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { answered, reached, streamIs, useConnection } from './connection'

function lose() {
	act(() => void window.dispatchEvent(new Event('offline')))
}

test('what was asked before the network went proves nothing, what was asked after does', () => {
	const { result } = renderHook(useConnection)
	const before = performance.now()
	lose()
	act(() => {
		answered()
		streamIs('live')
		reached(before)
	})
	expect(result.current.online).toBe(false)
	const { version } = result.current
	act(() => reached(performance.now() + 1))
	expect(result.current.online).toBe(true)
	expect(result.current.version).toBe(version + 1)
})

test('the browser says when the network is back', () => {
	const { result } = renderHook(useConnection)
	lose()
	expect(result.current.online).toBe(false)
	act(() => void window.dispatchEvent(new Event('online')))
	expect(result.current.online).toBe(true)
})
