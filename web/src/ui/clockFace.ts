export type ClockState = 'ok' | 'soon' | 'over'

export type ClockFace = {
	state: ClockState
	/** Whole minutes left, or minutes past when the state is `over`. */
	minutes: number
	/** Share of the time still left, 0 to 1. */
	left: number
}

const minute = 60_000

/** What a clock shows: amber in the last quarter, red from the very minute it ends. */
export function clockFace(startedAt: string, dueAt: string, now: number): ClockFace {
	const start = Date.parse(startedAt)
	const due = Date.parse(dueAt)
	if (now >= due) return { state: 'over', minutes: Math.floor((now - due) / minute), left: 0 }
	const remaining = due - now
	const left = Math.min(1, remaining / Math.max(minute, due - start))
	return { state: left < 0.25 ? 'soon' : 'ok', minutes: Math.floor(remaining / minute), left }
}
