import { useSyncExternalStore } from 'react'
import type { StreamState } from './eventStream'

/** Whether the person sees the present: `live`, catching up, or no network at all. */
export type Connection = { stream: StreamState; online: boolean; asOf: number; version: number }

let connection: Connection = { stream: 'connecting', online: navigator.onLine, asOf: Date.now(), version: 0 }
const listeners = new Set<() => void>()

function change(part: Partial<Connection>) {
	connection = { ...connection, ...part }
	for (const listener of listeners) listener()
}

/** A stream that comes back has missed something: `version` rises and every open screen asks again. */
export function streamIs(stream: StreamState): void {
	if (stream === connection.stream) return
	if (stream === 'live') change({ stream, version: connection.version + 1 })
	else change({ stream, asOf: connection.stream === 'live' ? Date.now() : connection.asOf })
}

/** Something changed for this person: every open screen asks again. */
export function somethingChanged(): void {
	change({ version: connection.version + 1, asOf: Date.now() })
}

export function answered(): void {
	change({ asOf: Date.now() })
}

/** When the browser last said that the network is gone; before that, never. */
let goneAt = Number.NEGATIVE_INFINITY

/**
 * The portal answered what was asked at `askedAt` (milliseconds of `performance.now`). Some browsers call a network
 * gone that is not; an answer to an earlier question, still on its way when it went, proves nothing.
 */
export function reached(askedAt: number): void {
	if (!connection.online && askedAt > goneAt) change({ online: true, version: connection.version + 1 })
}

window.addEventListener('online', () => change({ online: true, version: connection.version + 1 }))
window.addEventListener('offline', () => {
	goneAt = performance.now()
	change({ online: false })
})

export function useConnection(): Connection {
	return useSyncExternalStore(subscribe, () => connection)
}

function subscribe(listener: () => void) {
	listeners.add(listener)
	return () => {
		listeners.delete(listener)
	}
}
