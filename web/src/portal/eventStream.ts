export type StreamState = 'connecting' | 'live' | 'down'

type Handlers = {
	onNext: (data: string) => void
	onState: (state: StreamState) => void
}

type Ask = (signal: AbortSignal) => Promise<Response>

const firstWait = 1_000
const longestWait = 30_000
const silence = 45_000

/**
 * Holds one GraphQL-over-SSE stream open (distinct connections mode) through `fetch`, so that the token travels in a
 * header and proxies see plain HTTP. A stream that ends, fails or falls silent is asked again, ever more patiently.
 */
export function holdStream(ask: Ask, handlers: Handlers): () => void {
	const stop = new AbortController()
	void keepAsking(ask, handlers, stop.signal)
	return () => stop.abort()
}

async function keepAsking(ask: Ask, handlers: Handlers, stopped: AbortSignal): Promise<void> {
	let wait = firstWait
	while (!stopped.aborted) {
		handlers.onState('connecting')
		try {
			await readOnce(ask, handlers, stopped, () => {
				wait = firstWait
			})
		} catch {
			// Why it failed makes no difference: the state is told and the stream is asked again.
		}
		if (stopped.aborted) return
		handlers.onState('down')
		await pause(wait * (0.75 + Math.random() / 2), stopped)
		wait = Math.min(longestWait, wait * 2)
	}
}

async function readOnce(ask: Ask, handlers: Handlers, stopped: AbortSignal, onOpen: () => void): Promise<void> {
	const attempt = new AbortController()
	const end = () => attempt.abort()
	stopped.addEventListener('abort', end, { once: true })
	let watch: ReturnType<typeof setTimeout> | undefined
	try {
		const answer = await ask(attempt.signal)
		if (!answer.ok || !answer.body) throw new Error(`The stream answered ${answer.status}.`)
		onOpen()
		handlers.onState('live')
		const events = eventReader(handlers.onNext)
		watch = setTimeout(end, silence)
		const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
		for (;;) {
			const { done, value } = await reader.read()
			if (done || (value !== undefined && events(value) === 'complete')) return
			clearTimeout(watch)
			watch = setTimeout(end, silence)
		}
	} finally {
		clearTimeout(watch)
		stopped.removeEventListener('abort', end)
		end()
	}
}

/** Cuts a text stream into server-sent events, wherever the network cut it. */
export function eventReader(onNext: (data: string) => void): (chunk: string) => 'more' | 'complete' {
	let rest = ''
	return (chunk) => {
		const blocks = (rest + chunk).replaceAll('\r\n', '\n').split('\n\n')
		rest = blocks.pop() ?? ''
		for (const block of blocks) {
			const lines = block.split('\n')
			const field = (name: string) =>
				lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trimStart())
			if (field('event')[0] === 'complete') return 'complete'
			const data = field('data').join('\n')
			if (data) onNext(data)
		}
		return 'more'
	}
}

function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer)
			window.removeEventListener('online', done)
			stopped.removeEventListener('abort', done)
			resolve()
		}
		const timer = setTimeout(done, milliseconds)
		window.addEventListener('online', done)
		stopped.addEventListener('abort', done)
	})
}
