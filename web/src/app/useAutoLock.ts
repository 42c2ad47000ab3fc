import { useCallback, useEffect, useState } from 'react'

export type LockState = 'open' | 'warning' | 'locked'

const warning = 60_000
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Phones are put down and picked up by others sooner than desks are left. */
function patience(): number {
	return matchMedia('(pointer: coarse)').matches ? 120_000 : 300_000
}

/** Locks after a time without a sign of life, and warns a minute before. */
export function useAutoLock(): { state: LockState; stay: () => void; unlock: () => void } {
	const [state, setState] = useState<LockState>('open')
	const [since, setSince] = useState(() => Date.now())

	useEffect(() => {
		if (state === 'locked') return
		let last = since
		const note = () => {
			last = Date.now()
			if (state === 'warning') setSince(last)
		}
		const look = () => {
			const quiet = Date.now() - last
			const limit = patience()
			setState(quiet >= limit ? 'locked' : quiet >= limit - warning ? 'warning' : 'open')
		}
		for (const sign of signs) window.addEventListener(sign, note, { passive: true })
		document.addEventListener('visibilitychange', look)
		const timer = setInterval(look, 1000)
		return () => {
			for (const sign of signs) window.removeEventListener(sign, note)
			document.removeEventListener('visibilitychange', look)
			clearInterval(timer)
		}
	}, [state, since])

	const stay = useCallback(() => {
		setSince(Date.now())
		setState('open')
	}, [])
	return { state, stay, unlock: stay }
}

/** What an app switcher photographs is the frame, never the content. */
export function coverWhenHidden(): void {
	document.addEventListener('visibilitychange', () => {
		document.documentElement.classList.toggle('covered', document.visibilityState === 'hidden')
	})
}
