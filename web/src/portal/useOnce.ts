import { useCallback, useRef } from 'react'

/**
 * One idempotency key per intention. It stays the same through every retry and is renewed only when the act is done or
 * what is asked changes, so a lost answer never does a thing twice and a changed input is never taken for the old one.
 */
export function useOnce(): { keyFor: (intention: unknown) => string; done: () => void } {
	const held = useRef<{ intention: string; key: string } | undefined>(undefined)
	const keyFor = useCallback((intention: unknown) => {
		const said = JSON.stringify(intention)
		if (held.current?.intention !== said) held.current = { intention: said, key: newKey() }
		return held.current.key
	}, [])
	const done = useCallback(() => {
		held.current = undefined
	}, [])
	return { keyFor, done }
}

export function newKey(): string {
	return crypto.randomUUID()
}
