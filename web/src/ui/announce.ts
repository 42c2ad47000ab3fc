import { useSyncExternalStore } from 'react'

const shownFor = 8_000
let said = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Says something in the page's one status region: a receipt for the eye, a sentence for a screen reader. */
export function announce(words: string): void {
	clearTimeout(timer)
	say(words)
	timer = setTimeout(() => say(''), shownFor)
}

function say(words: string) {
	said = words
	for (const listener of listeners) listener()
}

export function useAnnouncement(): string {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
		() => said,
	)
}
