const patience = 3
const longestWait = 30_000

/**
 * Asks again, up to three times, when the portal says that it is asked too often; it refused before it did anything.
 * It waits as long as it is told to, and a little longer each for themselves, so that not everybody comes back at once.
 */
export async function politely(ask: () => Promise<Response>, stopped?: AbortSignal | null): Promise<Response> {
	for (let asked = 1; ; asked++) {
		const answer = await ask()
		if (answer.status !== 429 || asked > patience) return answer
		const told = Number(answer.headers.get('Retry-After')) * 1000 || 1000
		await pause(Math.min(longestWait, told) * (1 + Math.random() / 2), stopped)
	}
}

function pause(milliseconds: number, stopped?: AbortSignal | null): Promise<void> {
	return new Promise((resolve, reject) => {
		const end = () => {
			clearTimeout(timer)
			reject(stopped?.reason as Error)
		}
		const timer = setTimeout(() => {
			stopped?.removeEventListener('abort', end)
			resolve()
		}, milliseconds)
		if (stopped?.aborted) end()
		else stopped?.addEventListener('abort', end, { once: true })
	})
}
