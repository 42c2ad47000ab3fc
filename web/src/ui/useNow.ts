import { useSyncExternalStore } from 'react'

const every = 15_000
const listeners = new Set<() => void>()
let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

function tick() {
	now = Date.now()
	for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
	listeners.add(listener)
	if (listeners.size === 1) {
		// Nobody listened for a while, so what the first one drew is old.
		tick()
		timer = setInterval(tick, every)
		document.addEventListener('visibilitychange', tick)
	}
	return () => {
		listeners.delete(listener)
		if (listeners.size > 0) return
		clearInterval(timer)
		document.removeEventListener('visibilitychange', tick)
	}
}

/** The present moment, from one ticker that every clock on the page shares. */
export function useNow(): number {
	return useSyncExternalStore(subscribe, () => now)
}
