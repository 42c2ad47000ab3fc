import { act, fireEvent, renderHook } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useAutoLock } from './useAutoLock'

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))

test('warns a minute before and locks after five', () => {
	const { result } = renderHook(useAutoLock)
	wait(239)
	expect(result.current.state).toBe('open')
	wait(2)
	expect(result.current.state).toBe('warning')
	wait(60)
	expect(result.current.state).toBe('locked')
})

test('a sign of life puts it off, also while the warning is up', () => {
	const { result } = renderHook(useAutoLock)
	wait(200)
	fireEvent.keyDown(document)
	wait(200)
	expect(result.current.state).toBe('open')
	wait(45)
	expect(result.current.state).toBe('warning')
	fireEvent.pointerDown(document)
	wait(2)
	expect(result.current.state).toBe('open')
})

test('locked stays locked, whatever is touched, until it is unlocked', () => {
	const { result } = renderHook(useAutoLock)
	wait(301)
	fireEvent.pointerDown(document)
	wait(5)
	expect(result.current.state).toBe('locked')
	act(() => result.current.unlock())
	wait(5)
	expect(result.current.state).toBe('open')
})

test('phones lock after two minutes', () => {
	vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: query.includes('coarse') }) as MediaQueryList)
	const { result } = renderHook(useAutoLock)
	wait(121)
	expect(result.current.state).toBe('locked')
})
