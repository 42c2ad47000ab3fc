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
	if (stream === 'live' && connection.stream !== 'live') change({ stream, online: true, version: connection.version + 1 })
	else change({ stream, asOf: connection.stream === 'live' ? Date.now() : connection.asOf })
}

/** Something changed for this person: every open screen asks again. */
export function somethingChanged(): void {
	change({ version: connection.version + 1, asOf: Date.now() })
}

export function answered(): void {
	change({ asOf: Date.now(), online: true })
}

window.addEventListener('online', () => change({ online: true, version: connection.version + 1 }))
window.addEventListener('offline', () => change({ online: false }))

export function useConnection(): Connection {
	return useSyncExternalStore(subscribe, () => connection)
}

function subscribe(listener: () => void) {
	listeners.add(listener)
	return () => {
		listeners.delete(listener)
	}
}
